import { defineCollection } from 'astro:content';
import { cacheVersion } from './content/cache-version.ts';
import { problemCollector } from './content/collect-problems.ts';
import { markdownFiles } from './content/markdown-files.ts';
import { markdownFolders } from './content/markdown-folder.ts';
import { readSite } from './content/site.ts';

const site = readSite();
const version = cacheVersion(site);
const { articles, pages } = markdownFolders(site);
const collect = problemCollector(2);

export const collections = {
  articles: defineCollection({
    loader: markdownFiles(articles, version, collect),
    schema: articles.schema,
  }),
  pages: defineCollection({
    loader: markdownFiles(pages, version, collect),
    schema: pages.schema,
  }),
};
