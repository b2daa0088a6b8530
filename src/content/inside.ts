import { realpathSync } from 'node:fs';
import { dirname, sep } from 'node:path';
import { CONTENT, PAGES } from './folders.ts';

/**
 * Whether a file that is there stands outside the content, by `..` or by a link. What is published is
 * what was put into the content folder, and not what else is on the machine. The folder itself may be
 * a link.
 */
export function isOutside(file: string): boolean {
  const real = realpathSync(file);
  // Pages may be borrowed from the project's own content.
  return ![CONTENT, dirname(PAGES)].some((folder) => real.startsWith(realOf(folder) + sep));
}

function realOf(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}
