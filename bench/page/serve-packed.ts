import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sirv from 'sirv';

const TEXT = new Set(['.html', '.css', '.js', '.json', '.svg', '.xml', '.txt']);

/**
 * Serves a site as hosts do: text packed by gzip at level 6. The packed files are put beside the others.
 *
 * @returns its address, and the way to end it
 */
export async function servePacked(site: string): Promise<{ url: string; close: () => void }> {
  for (const name of await readdir(site, { recursive: true })) {
    if (!TEXT.has(extname(name))) continue;
    const file = join(site, name);
    await writeFile(`${file}.gz`, gzipSync(await readFile(file), { level: 6 }));
  }
  const files = sirv(site, { gzip: true });
  const server = createServer((request, response) => files(request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('the server has no port');
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${address.port}/`, close };
}
