import { defineCollection } from 'astro:content';
import { createRequire } from 'node:module';

/**
 * Loaded by Node itself, as our commands are. Astro loads this file through Vite, which would transform each of
 * the hundreds of modules that read an article: a third of what a build takes that has nothing to make.
 */
const { contentLoaders }: typeof import('./content/loaders.ts') = createRequire(import.meta.url)(
  './content/loaders.ts',
);

const { articles, pages, tags, authors } = contentLoaders();

export const collections = {
  articles: defineCollection(articles),
  pages: defineCollection(pages),
  tags: defineCollection(tags),
  authors: defineCollection(authors),
};
