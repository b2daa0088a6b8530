import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isFolderOfPart } from './part-manifest.ts';

/**
 * The folders of parts that are meant by paths, each once: a folder that holds them means all, as does a `*` that a
 * shell has left as it is. What is no part is meant as it was named.
 */
export function namedFolders(paths: readonly string[]): readonly string[] {
  const folders = paths.flatMap((path) => {
    const folder = resolve(path.replace(/(?<=[/\\])\*$/, ''));
    if (isFolderOfPart(folder)) return [folder];
    const parts = visibleIn(folder).filter(isFolderOfPart);
    return parts.length > 0 ? parts : [resolve(path)];
  });
  return [...new Set(folders)];
}

function visibleIn(folder: string): readonly string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
  return names.sort().map((name) => join(folder, name));
}
