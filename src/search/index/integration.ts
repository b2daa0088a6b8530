import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readSite } from '../../content/site.ts';
import { INDEX_FOLDER } from '../index-files.ts';
import { buildIndex } from './build-index.ts';
import { type IndexedArticle, readIndexedArticle } from './indexed-article.ts';
import { searchInDev } from './search-in-dev.ts';
import { writeFiles } from './write-files.ts';

/** Builds the search index from the built articles, and in dev from those the dev server renders. */
export function searchIndex(): AstroIntegration {
  let base = '/';
  return {
    name: 'khabar:search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:server:setup': ({ server }) => {
        searchInDev(server, base);
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        const folder = fileURLToPath(dir);
        const paths = pages.map(({ pathname }) => pathname).filter(isArticle);
        const articles = await builtArticles(folder, paths);
        const { timeZone, digits } = readSite();
        const files = await buildIndex(articles, timeZone, { digits });
        writeFiles(files, join(folder, INDEX_FOLDER));
        logger.info(`${articles.length} articles indexed`);
      },
    },
  };
}

function isArticle(pathname: string): boolean {
  return pathname.startsWith('articles/');
}

async function builtArticles(
  folder: string,
  pathnames: readonly string[],
): Promise<readonly IndexedArticle[]> {
  const articles: IndexedArticle[] = [];
  for (const pathname of pathnames) {
    const html = await readFile(join(folder, pathname, 'index.html'), 'utf8');
    const article = readIndexedArticle(`/${pathname}`, html);
    if (article) articles.push(article);
  }
  return articles;
}
