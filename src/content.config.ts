import { defineCollection } from 'astro:content';
import { asItStands } from './content/as-it-stands.ts';
import { cacheVersion } from './content/cache-version.ts';
import { linksAmong } from './content/links/links-among.ts';
import { markdownFiles } from './content/markdown-files.ts';
import { type MarkdownFolder, markdownFolders } from './content/markdown-folder.ts';
import { readSite, settingsOfFiles } from './content/settings/site.ts';
import { sideBySide } from './content/side-by-side.ts';
import { clockOf } from './dates/clock.ts';
import { audienceIn } from './life/audience.ts';

const site = readSite();
const version = cacheVersion(settingsOfFiles(site));
const folders = markdownFolders(site);
const { pages, tags, authors } = folders;
const stands = { now: clockOf(process.env), audience: audienceIn() };
const articles = asItStands(folders.articles, site, stands);
const beside = sideBySide(Object.keys(folders).length, linksAmong(folders, site));
const filesOf = (folder: MarkdownFolder) => markdownFiles(folder, version, beside, undefined, true);

export const collections = {
  articles: defineCollection({ loader: filesOf(articles), schema: folders.articles.schema }),
  pages: defineCollection({ loader: filesOf(pages), schema: pages.schema }),
  tags: defineCollection({ loader: filesOf(tags), schema: tags.schema }),
  authors: defineCollection({ loader: filesOf(authors), schema: authors.schema }),
};
