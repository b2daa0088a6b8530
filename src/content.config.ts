import { defineCollection } from 'astro:content';
import { gatherProblems } from './content/gather-problems.ts';
import { markdownFiles } from './content/markdown-files.ts';
import { markdownFolders } from './content/markdown-folder.ts';
import { readSite } from './content/site.ts';

const site = readSite();
const version = JSON.stringify(site);
const { articles, pages } = markdownFolders(site);
const gather = gatherProblems(2);

export const collections = {
  articles: defineCollection({
    loader: markdownFiles(articles, version, gather),
    schema: articles.schema,
  }),
  pages: defineCollection({
    loader: markdownFiles(pages, version, gather),
    schema: pages.schema,
  }),
};
