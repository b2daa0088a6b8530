import { statSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../../src/publishing/manifest.ts';

/** Files of a site with their size and what tells whether one was written anew. */
type Snapshot = ReadonlyMap<string, { readonly size: number; readonly stamp: string }>;

/** What a build has made and written. */
export interface Written {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  readonly files_written: number;
  readonly bytes_written: number;
}

export async function snapshotOf(site: string): Promise<Snapshot> {
  const files = await filesOf(site).catch(() => []);
  return new Map(
    files.map((file) => {
      const { size, mtimeMs, ino } = statSync(join(site, file));
      return [file, { size, stamp: `${size} ${mtimeMs} ${ino}` }];
    }),
  );
}

export function writtenBetween(before: Snapshot, after: Snapshot): Written {
  const written = [...after].filter(([file, { stamp }]) => before.get(file)?.stamp !== stamp);
  const bytes = (files: Iterable<readonly [string, { readonly size: number }]>) =>
    [...files].reduce((sum, [, { size }]) => sum + size, 0);
  return {
    pages: [...after.keys()].filter((file) => file.endsWith('.html')).length,
    files: after.size,
    bytes: bytes(after),
    files_written: written.length,
    bytes_written: bytes(written),
  };
}
