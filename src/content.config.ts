import { defineCollection } from 'astro:content';
import { markdownFiles } from './content/markdown-files.ts';
import { markdownFolders } from './content/markdown-folder.ts';
import { readSite } from './content/site.ts';

const site = readSite();
const version = JSON.stringify(site);
const { articles, pages } = markdownFolders(site);

export const collections = {
  articles: defineCollection({
    loader: markdownFiles(articles, version),
    schema: articles.schema,
  }),
  pages: defineCollection({ loader: markdownFiles(pages, version), schema: pages.schema }),
};
