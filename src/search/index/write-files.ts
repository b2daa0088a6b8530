import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { IndexFile } from 'pagefind';

/** Writes an index's files below a folder: thousands of small ones, which is fastest one by one. */
export function writeFiles(files: readonly IndexFile[], folder: string): void {
  const targets = files.map(({ path, content }) => ({ file: join(folder, path), content }));
  for (const directory of new Set(targets.map(({ file }) => dirname(file)))) {
    mkdirSync(directory, { recursive: true });
  }
  for (const { file, content } of targets) writeFileSync(file, content);
}
