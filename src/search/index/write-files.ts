import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { IndexFile } from 'pagefind';
import { stays } from '../../cache/staying-files.ts';

/**
 * Writes an index's files into a site, but for those that stand where they will be published: thousands of
 * small ones, which is fastest one by one.
 *
 * @param below where they lie in the site
 */
export function writeFiles(files: readonly IndexFile[], site: string, below = ''): void {
  const folders = new Set<string>();
  for (const { path, content } of files) {
    const put = (target: string) => {
      const folder = dirname(target);
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
      writeFileSync(target, content);
    };
    const place = below + path;
    if (!stays(place, hash('sha256', content, 'hex'), put)) put(join(site, place));
  }
}
