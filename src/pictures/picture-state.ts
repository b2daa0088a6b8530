import { statSync } from 'node:fs';
import { PICTURES } from '../folders.ts';
import { onDisk, placesOf } from './content-file.ts';

/**
 * What the files of pictures are like now, wherever they are looked for: it changes when one comes, goes
 * or is replaced. Without reading them, because every build asks it of every article.
 *
 * @param folder where they are looked for beside the article's own
 */
export function pictureState(names: readonly string[], article: string, folder = PICTURES): string {
  return names
    .flatMap((name) => placesOf(name, article, folder))
    .map(stampOf)
    .join();
}

function stampOf(path: string): string {
  try {
    const { size, mtimeMs, ctimeMs } = statSync(onDisk(path) ?? path);
    return `${size} ${mtimeMs} ${ctimeMs}`;
  } catch {
    return '';
  }
}
