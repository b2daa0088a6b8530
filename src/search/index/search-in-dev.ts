import { extname, join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { readSite } from '../../content/settings/site.ts';
import { CONTENT } from '../../folders.ts';
import { namesBelow } from '../../pictures/names-below.ts';
import { splitEdition } from '../../strings/edition-folder.ts';
import type { Language } from '../../strings/languages.ts';
import { slugOf } from '../../text/slug.ts';
import { INDEX_FOLDER } from '../index-files.ts';
import { type IndexedArticle, readIndexedArticle } from './articles/indexed-article.ts';
import { buildIndex } from './build-index.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
};

type Index = Promise<ReadonlyMap<string, Uint8Array>>;

/**
 * Search while editing: the first request for an edition's index builds it, in memory, from the articles
 * as the dev server renders them; saving a file drops it.
 */
export function searchInDev(server: ViteDevServer, base: string): void {
  const indexes = new Map<Language, Index>();
  const drop = () => indexes.clear();
  for (const event of ['change', 'add', 'unlink'] as const) server.watcher.on(event, drop);

  server.middlewares.use(async (request, response, next) => {
    // Vite takes the base off `url` before it comes here.
    const requested = request.originalUrl ?? request.url ?? '/';
    const { pathname } = new URL(requested, 'http://localhost');
    if (!pathname.startsWith(base)) return next();
    const { language, path } = splitEdition(`/${pathname.slice(base.length)}`);
    if (!path.startsWith(`/${INDEX_FOLDER}/`)) return next();
    try {
      const home = `http://${request.headers.host}${pathname.slice(0, -path.length)}/`;
      const index = indexes.get(language) ?? indexOf(home);
      indexes.set(language, index);
      const name = decodeURIComponent(path.slice(INDEX_FOLDER.length + 2));
      const content = (await index).get(name);
      response.statusCode = content ? 200 : 404;
      response.setHeader('content-type', TYPES[extname(name)] ?? 'application/octet-stream');
      response.end(content);
    } catch (error) {
      drop();
      next(error);
    }
  });
}

/** @param home the full address of an edition's front page */
async function indexOf(home: string): Index {
  const { timeZone, digits, months } = readSite();
  const files = await buildIndex(await renderedArticles(home), timeZone, { digits, months });
  return new Map(files.map(({ path, content }) => [path, content]));
}

/**
 * Drafts too, which the dev server shows; an article with errors has no page and is passed over, as is
 * one of another edition.
 */
async function renderedArticles(home: string): Promise<readonly IndexedArticle[]> {
  const articles: IndexedArticle[] = [];
  const { names } = namesBelow(join(CONTENT, 'articles'));
  const slugs = names.filter((name) => name.endsWith('.md')).map(slugOf);
  for (const path of new Set(slugs.map((slug) => `articles/${slug}/`))) {
    const response = await fetch(new URL(path, home));
    const article = response.ok && readIndexedArticle(`/${path}`, await response.text());
    if (article) articles.push(article);
  }
  return articles;
}
