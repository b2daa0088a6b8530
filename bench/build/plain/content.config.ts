import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const schema = z.object({ title: z.string(), pubDate: z.coerce.date(), section: z.string() });

export const collections = {
  articles: defineCollection({
    loader: glob({ pattern: '*.md', base: process.env.PLAIN_ARTICLES ?? '' }),
    schema,
  }),
};
