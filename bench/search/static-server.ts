import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface StaticServer {
  /** The server's address, with a slash at its end. */
  readonly url: string;
  /** Bytes of the bodies sent since the last call, but for pages. */
  bytesSent(): number;
  close(): Promise<void>;
}

/** Types that a server compresses; the rest of an index is compressed as it lies there. */
const TEXT: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** Serves a folder on this machine as a static host would, with gzip 6, and counts what it sends. */
export async function serveCounting(directory: string): Promise<StaticServer> {
  let sent = 0;
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const type = TEXT[extname(path)];
    const file = await readFile(join(directory, path)).catch(() => undefined);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const body = type ? gzipSync(file, { level: 6 }) : file;
    if (!path.endsWith('.html')) sent += body.length;
    response.setHeader('Content-Type', type ?? 'application/octet-stream');
    response.setHeader('Content-Length', body.length);
    if (type) response.setHeader('Content-Encoding', 'gzip');
    response.end(body);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    bytesSent() {
      const bytes = sent;
      sent = 0;
      return bytes;
    },
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
