import { realpathSync } from 'node:fs';
import { sep } from 'node:path';

/**
 * Whether a file that is there stands outside some folders, by `..` or by a link. What is published is
 * what was put into the content folder, and not what else is on the machine. The folders themselves may
 * be links.
 */
export function isOutside(file: string, folders: readonly string[]): boolean {
  const real = realpathSync(file);
  return !folders.some((folder) => real.startsWith(realOf(folder) + sep));
}

function realOf(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}
