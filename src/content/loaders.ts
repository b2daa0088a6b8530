import { clockOf } from '../dates/clock.ts';
import { audienceIn } from '../life/audience.ts';
import { asItStands } from './as-it-stands.ts';
import { cacheVersion } from './cache-version.ts';
import { linksAmong } from './links/links-among.ts';
import { markdownFiles } from './markdown-files.ts';
import { type MarkdownFolder, markdownFolders } from './markdown-folder.ts';
import { readSite, settingsOfFiles } from './settings/site.ts';
import { sideBySide } from './side-by-side.ts';

/** What Astro reads the folders of `content/` with, and what fields their files have. */
export function contentLoaders() {
  const site = readSite();
  const version = cacheVersion(settingsOfFiles(site));
  const folders = markdownFolders(site);
  const { pages, tags, authors } = folders;
  const stands = { now: clockOf(process.env), audience: audienceIn() };
  const articles = asItStands(folders.articles, site, stands);
  const beside = sideBySide(Object.keys(folders).length, linksAmong(folders, site));
  const filesOf = (folder: MarkdownFolder) =>
    markdownFiles(folder, version, beside, { keeps: true });
  return {
    articles: { loader: filesOf(articles), schema: folders.articles.schema },
    pages: { loader: filesOf(pages), schema: pages.schema },
    tags: { loader: filesOf(tags), schema: tags.schema },
    authors: { loader: filesOf(authors), schema: authors.schema },
  };
}
