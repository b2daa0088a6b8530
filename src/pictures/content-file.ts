import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { CONTENT } from '../folders.ts';

/** Signs that an address, or a disk, reads in its own way. */
export const UNUSABLE = /[?#%*:"<>|\\]/;

/**
 * Where a file that an article names is looked for, in order: beside it, in the folder of its kind, in
 * the content folder.
 */
export function placesOf(name: string, article: string, folder: string): readonly string[] {
  return [dirname(article), folder, CONTENT].map((each) => resolve(each, `./${name}`));
}

/** Looks for a file in its places. `near` is the name of one there of the same letters. */
export function fileIn(
  places: readonly string[],
  name: string,
): { readonly file: string } | { readonly near: string | undefined } {
  const file = places.map(onDisk).find((place) => place !== undefined && existsSync(place));
  if (file !== undefined) return { file };
  // One of the same letters is a link that leads nowhere.
  return { near: places.flatMap(sameNames).find((other) => other !== basename(name)) };
}

/** A file as its disk writes it: its name may be composed there in another way, as from a Mac. */
export function onDisk(place: string): string | undefined {
  const names = sameNames(place);
  const [exact, composed] = [
    names.find((name) => name === basename(place)),
    names.find((name) => name.normalize('NFC') === basename(place).normalize('NFC')),
  ];
  const name = exact ?? composed;
  return name === undefined ? undefined : join(dirname(place), name);
}

/**
 * Names in the folder of a file that differ from its own at most in case or composition. Some disks
 * take them for one, others do not: case must be right everywhere.
 */
function sameNames(file: string): readonly string[] {
  const key = (name: string) => name.normalize('NFC').toLowerCase();
  try {
    return readdirSync(dirname(file)).filter((name) => key(name) === key(basename(file)));
  } catch {
    return [];
  }
}
