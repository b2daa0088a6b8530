import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stays } from '../../../cache/staying-files.ts';
import { hashOfContent, type MadeFile } from './made-file.ts';

/**
 * Writes an index's files into a site, but for those that stand where they will be published: thousands of
 * small ones, which is fastest one by one.
 *
 * @param below where they lie in the site
 */
export function writeFiles(files: readonly MadeFile[], site: string, below = ''): void {
  const written = files.filter((file) => {
    const put = (target: string) => writeFileSync(target, file.content);
    return !stays(below + file.path, hashOfContent(file), put);
  });
  const targets = written.map(({ path, content }) => ({ file: join(site, below + path), content }));
  for (const folder of new Set(targets.map(({ file }) => dirname(file)))) {
    mkdirSync(folder, { recursive: true });
  }
  for (const { file, content } of targets) writeFileSync(file, content);
}
