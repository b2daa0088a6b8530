import { statSync } from 'node:fs';
import { onDisk, picturePlaces } from './find-picture.ts';

/**
 * What the files of pictures are like now, wherever they are looked for: it changes when one comes, goes
 * or is replaced. Without reading them, because every build asks it of every article.
 */
export function pictureState(names: readonly string[], article: string): string {
  return names
    .flatMap((name) => picturePlaces(name, article))
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
