import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { readSite } from '../../content/site.ts';
import { CONTENT } from '../../folders.ts';
import { slugOf } from '../../text/slug.ts';
import { INDEX_FOLDER } from '../index-files.ts';
import { buildIndex } from './build-index.ts';
import { type IndexedArticle, readIndexedArticle } from './indexed-article.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/**
 * Search while editing: the first request for the index builds it, in memory, from the articles as
 * the dev server renders them; saving a file drops it.
 */
export function searchInDev(server: ViteDevServer, base: string): void {
  const prefix = `${base}${INDEX_FOLDER}/`;
  let index: Promise<ReadonlyMap<string, Uint8Array>> | undefined;
  const drop = () => {
    index = undefined;
  };
  for (const event of ['change', 'add', 'unlink'] as const) server.watcher.on(event, drop);

  server.middlewares.use(async (request, response, next) => {
    // Vite takes the base off `url` before it comes here.
    const requested = request.originalUrl ?? request.url ?? '/';
    const { pathname } = new URL(requested, 'http://localhost');
    if (!pathname.startsWith(prefix)) return next();
    try {
      index ??= indexOf(`http://${request.headers.host}${base}`);
      const path = decodeURIComponent(pathname.slice(prefix.length));
      const content = (await index).get(path);
      response.statusCode = content ? 200 : 404;
      response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
      response.end(content);
    } catch (error) {
      drop();
      next(error);
    }
  });
}

async function indexOf(site: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const { timeZone, digits } = readSite();
  const files = await buildIndex(await renderedArticles(site), timeZone, { digits });
  return new Map(files.map(({ path, content }) => [path, content]));
}

/** Drafts too, which the dev server shows; an article with errors has no page and is passed over. */
async function renderedArticles(site: string): Promise<readonly IndexedArticle[]> {
  const articles: IndexedArticle[] = [];
  const files = await readdir(join(CONTENT, 'articles'));
  for (const file of files.filter((name) => name.endsWith('.md'))) {
    const path = `articles/${slugOf(file)}/`;
    const response = await fetch(new URL(path, site));
    const article = response.ok && readIndexedArticle(`/${path}`, await response.text());
    if (article) articles.push(article);
  }
  return articles;
}
