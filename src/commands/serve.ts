import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import sirv from 'sirv';

const HOST = '127.0.0.1';

/** What sirv sends without a charset, or knows no type for. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pagefind': 'application/octet-stream',
  '.pf_filter': 'application/octet-stream',
  '.pf_fragment': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

export interface Served {
  /** Where the home page is, with the base path. */
  readonly url: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site as a static host would: index pages, and the site's own 404 page for what is
 * not there. Files are read at each request, so a new build shows at once.
 *
 * @param site `directory`, the built site; `base`, the path it is served below (`/`); `port`, the
 *   first to try (0, the default: any free one): a busy port gives way to the next
 */
export async function serve(site: {
  readonly directory: string;
  readonly base?: string | undefined;
  readonly port?: number;
}): Promise<Served> {
  const base = asPath(site.base ?? '');
  const files = sirv(site.directory, { dev: true, etag: true, setHeaders });

  const server = createServer((request, response) => {
    const { url = '/' } = request;
    const missing = () => sendNotFound(response, site.directory);
    if (`${url}/` === base) {
      response.writeHead(308, { Location: base }).end();
    } else if (url.startsWith(base)) {
      request.url = url.slice(base.length - 1);
      files(request, response, missing);
    } else {
      missing();
    }
  });

  const port = await listen(server, site.port ?? 0);
  return { url: `http://${HOST}:${port}${base}`, port, close: () => close(server) };
}

/** `khabar`, `/khabar` and `/khabar/` as `/khabar/`, percent-encoded as a browser asks for it. */
function asPath(base: string): string {
  return new URL(`/${base}/`.replace(/\/+/g, '/'), 'http://localhost').pathname;
}

function setHeaders(response: ServerResponse, path: string): void {
  const type = TYPES[extname(path)];
  if (type) response.setHeader('Content-Type', type);
}

async function sendNotFound(response: ServerResponse, directory: string): Promise<void> {
  const page = await readFile(join(directory, '404.html')).catch(() => 'Not found');
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
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
