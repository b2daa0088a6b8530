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
  const written = files.filter(({ path, content }) => {
    const put = (target: string) => writeFileSync(target, content);
    return !stays(below + path, hash('sha256', content, 'hex'), put);
  });
  const targets = written.map(({ path, content }) => ({ file: join(site, below + path), content }));
  for (const folder of new Set(targets.map(({ file }) => dirname(file)))) {
    mkdirSync(folder, { recursive: true });
  }
  for (const { file, content } of targets) writeFileSync(file, content);
}
