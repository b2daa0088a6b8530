import { defineCollection } from 'astro:content';
import { asItStands } from './content/as-it-stands.ts';
import { cacheVersion } from './content/cache-version.ts';
import { problemCollector } from './content/collect-problems.ts';
import { markdownFiles } from './content/markdown-files.ts';
import { markdownFolders } from './content/markdown-folder.ts';
import { readSite } from './content/site.ts';
import { clockOf } from './dates/clock.ts';
import { audienceIn } from './life/audience.ts';

const site = readSite();
const version = cacheVersion(site);
const { articles, pages } = markdownFolders(site);
const stands = { now: clockOf(process.env), audience: audienceIn() };
const collect = problemCollector(2);

export const collections = {
  articles: defineCollection({
    loader: markdownFiles(asItStands(articles, site, stands), version, collect),
    schema: articles.schema,
  }),
  pages: defineCollection({
    loader: markdownFiles(pages, version, collect),
    schema: pages.schema,
  }),
};
