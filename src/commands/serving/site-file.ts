import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** A file of a site, ready to be sent. */
export interface SiteFile {
  readonly body: Buffer;
  readonly type: string;
  /** Changes with the file; a validator that only says "the same" or "not". */
  readonly etag: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.m4a': 'audio/mp4',
  '.m4v': 'video/mp4',
  '.md': 'text/markdown; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.ogg': 'audio/ogg',
  '.opus': 'audio/ogg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.wasm': 'application/wasm',
  '.wav': 'audio/wav',
  '.webm': 'video/webm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** What an address leads to on the disk: a file, a folder that wants a slash after its name, or nothing. */
export type Found = SiteFile | 'folder' | undefined;

/**
 * Finds what stands at a path of a site. Whatever the disk says against it, there is no such page.
 *
 * @param path decoded, from `/`; one that ends in a slash means the folder's page
 */
export async function siteFile(directory: string, path: string): Promise<Found> {
  // Two slashes at the beginning name a host, where a browser is sent on to them.
  if (/[\0\\]|\/\//.test(path) || path.split('/').includes('..')) return undefined;
  const file = join(directory, path.endsWith('/') ? `${path}index.html` : path);
  try {
    const stats = await stat(file);
    if (stats.isDirectory() && !path.endsWith('/')) return 'folder';
    // Not the others: to read a pipe or a device is to wait for ever.
    if (!stats.isFile()) return undefined;
    return {
      body: await readFile(file),
      type: TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream',
      etag: `W/"${stats.size}-${stats.mtimeMs}"`,
    };
  } catch {
    return undefined;
  }
}
