import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { PICTURES } from '../folders.ts';
import { onDisk, placesOf } from './content-file.ts';

/**
 * What the files of pictures are like now, wherever they are looked for: it changes when one comes, goes
 * or is replaced. Without reading them, because every build asks it of every article.
 *
 * @param folder where they are looked for beside the article's own
 */
export function pictureState(names: readonly string[], article: string, folder = PICTURES): string {
  return stateBy(stampOf, names, article, folder);
}

/** The same by what they hold, wherever they were copied to: each is read once. */
export function pictureBytes(names: readonly string[], article: string, folder = PICTURES): string {
  return stateBy(hashOf, names, article, folder);
}

function stateBy(
  tell: (path: string) => string,
  names: readonly string[],
  article: string,
  folder: string,
): string {
  return names
    .flatMap((name) => placesOf(name, article, folder))
    .map(tell)
    .join();
}

const hashes = new Map<string, string>();

function hashOf(path: string): string {
  const known = hashes.get(path) ?? readHash(path);
  hashes.set(path, known);
  return known;
}

function readHash(path: string): string {
  try {
    return hash('sha256', readFileSync(onDisk(path) ?? path), 'base64url');
  } catch {
    return '';
  }
}

function stampOf(path: string): string {
  try {
    const { size, mtimeMs, ctimeMs } = statSync(onDisk(path) ?? path);
    return `${size} ${mtimeMs} ${ctimeMs}`;
  } catch {
    return '';
  }
}
