import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { editionFolder, splitEdition } from '../../strings/edition-folder.ts';
import { byteRange } from './byte-range.ts';
import { type SiteFile, siteFile } from './site-file.ts';

const HOST = '127.0.0.1';

export interface Served {
  /** Where the home page is, with the base path. */
  readonly url: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site as a static host would: index pages, and the site's own 404 page for what is
 * not there. Files are read at each request, so a new build shows at once. A part of a file is sent where
 * one is asked for: without that Safari plays no video.
 *
 * @param site `directory`, the built site; `base`, the path it is served below (`/`); `port`, the
 *   first to try (0, the default: any free one): a busy port gives way to the next
 */
export async function serve(site: {
  readonly directory: string;
  readonly base?: string | undefined;
  readonly port?: number;
}): Promise<Served> {
  const base = `/${site.base ?? ''}/`.replace(/\/+/g, '/');
  const server = createServer((request, response) => {
    answer(request, response, site.directory, base).catch((error) => {
      console.error(error);
      response.destroy();
    });
  });

  const port = await listen(server, site.port ?? 0);
  const { href } = new URL(base, `http://${HOST}:${port}`);
  return { url: href, port, close: () => close(server) };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  directory: string,
  base: string,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const path = pathOf(request.url ?? '/');
  const isBelow = path?.startsWith(base) ?? false;
  const found =
    isBelow && path ? await siteFile(directory, path.slice(base.length - 1)) : undefined;
  if (path !== undefined && (found === 'folder' || `${path}/` === base)) {
    response.writeHead(308, { Location: encodeURI(`${path}/`) }).end();
    return;
  }
  const file = found === 'folder' ? undefined : found;
  const { body, type, etag } = file ?? (await notFound(directory, path?.slice(base.length - 1)));
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('ETag', etag);
  if (file && asksFor(etag, request.headers['if-none-match'])) {
    response.writeHead(304).end();
    return;
  }
  const range = file && byteRange(askedPart(request), body.length);
  if (range) {
    const { first, last } = range;
    const part = body.subarray(first, last + 1);
    response.setHeader('Content-Range', `bytes ${first}-${last}/${body.length}`);
    response.writeHead(206, { 'Content-Type': type, 'Content-Length': part.length }).end(part);
    return;
  }
  response.setHeader('Accept-Ranges', 'bytes');
  response.writeHead(file ? 200 : 404, { 'Content-Type': type, 'Content-Length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** The path that a request line names, decoded; undefined when its percent signs are no text. */
function pathOf(target: string): string | undefined {
  // A proxy is asked for the whole address.
  const path = target.replace(/^https?:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** Our validators are weak ones, by which nobody can tell whether a part fits those that he has. */
function askedPart({ method, headers }: IncomingMessage): string | undefined {
  return method === 'GET' && headers['if-range'] === undefined ? headers.range : undefined;
}

/** Whether a browser has the file already. */
function asksFor(etag: string, ifNoneMatch = ''): boolean {
  return ifNoneMatch.split(',').some((tag) => tag.trim() === etag);
}

/** The page of what is not there, of the edition at whose addresses it is looked for. */
async function notFound(directory: string, path = '/'): Promise<SiteFile> {
  const { language } = splitEdition(path);
  for (const folder of new Set([editionFolder(language), ''])) {
    const page = await siteFile(directory, `/${folder}404.html`);
    if (typeof page === 'object') return page;
  }
  return { body: Buffer.from('Not found'), type: 'text/html; charset=utf-8', etag: 'W/"0"' };
}

/** Asks for a port by taking it, so that nobody can take it between the question and the answer. */
async function listen(server: Server, port: number): Promise<number> {
  try {
    await once(server.listen(port, HOST), 'listening');
  } catch (error) {
    const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (busy) return listen(server, port + 1);
    throw error;
  }
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
