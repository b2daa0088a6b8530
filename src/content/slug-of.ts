import { basename } from 'node:path';

/** An article's address: the name of its file. */
export function slugOf(file: string): string {
  return basename(file, '.md').normalize('NFC');
}
