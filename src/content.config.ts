import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import { articleSchema } from './content/article-schema.ts';
import { CONTENT, PAGES } from './content/folders.ts';
import { markdownFiles } from './content/markdown-files.ts';
import { pageSchema } from './content/page-schema.ts';
import { readSite } from './content/site.ts';

const site = readSite();
const version = JSON.stringify(site);
const article = articleSchema(site);

export const collections = {
  articles: defineCollection({
    loader: markdownFiles({
      folder: join(CONTENT, 'articles'),
      schema: article,
      version,
      required: true,
    }),
    schema: article,
  }),
  pages: defineCollection({
    loader: markdownFiles({
      folder: PAGES,
      schema: pageSchema,
      version,
      required: false,
    }),
    schema: pageSchema,
  }),
};
