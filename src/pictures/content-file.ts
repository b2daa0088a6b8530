import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, parse, resolve } from 'node:path';
import type { Message } from '../diagnostics/message.ts';
import { fileNameUnusable } from '../diagnostics/messages/pictures.ts';
import { CONTENT } from '../folders.ts';
import { looksOf } from '../text/near-name.ts';
import { slugify } from '../text/slug.ts';

/** Signs that an address, or a disk, reads in its own way. */
const UNUSABLE = /[?#%*:"<>|\\]/;

/** The name of a file as it is meant where it was copied from an address: `my%20boat.jpg`. */
export function plainName(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** A name as an article has to write it, in a field or in its text: no link has a space in it. */
export function writtenName(name: string): string {
  return name.replace(/\s/gu, encodeURIComponent);
}

/** Where a file that an article names is looked for, in order: beside it, in the folder of its kind, in the content folder. */
export function basesOf(article: string, folder: string): readonly string[] {
  return [dirname(article), folder, CONTENT].map((each) => resolve(each));
}

/** The same places, with the file's name. */
export function placesOf(name: string, article: string, folder: string): readonly string[] {
  return basesOf(article, folder).map((each) => resolve(each, `./${plainName(name)}`));
}

/**
 * What is said of a file that has a sign in its name, or in that of a folder around it, which no address can have: by what
 * name, that no other file has, it would do.
 *
 * @param name as an article names it
 */
export function unusableName(name: string, article: string, folder: string): Message | undefined {
  if (!UNUSABLE.test(name)) return undefined;
  const isTaken = (other: string) => fileIn(placesOf(other, article, folder)) !== undefined;
  const better = name.split('/').map(usable).join('/');
  const { name: stem, ext } = parse(better);
  const numbered = (count: number) => join(dirname(better), `${stem}-${count}${ext}`);
  let free = better;
  for (let count = 2; isTaken(free); count += 1) free = numbered(count);
  return fileNameUnusable(name, free, writtenName(free));
}

function usable(part: string): string {
  if (!UNUSABLE.test(part)) return part;
  const { name, ext } = parse(part);
  return `${slugify(name) || 'file'}${ext}`;
}

/** Looks for the file that an article names. */
export function fileIn(places: readonly string[]): string | undefined {
  return places.map(onDisk).find((place) => place !== undefined && existsSync(place));
}

/**
 * A file as its disk writes it: its name, or that of a folder around it, may be composed there in another way, as from a
 * Mac, or have a mark that is not seen. Case must be right everywhere, because some disks tell it apart.
 */
export function onDisk(place: string): string | undefined {
  const outer = dirname(place);
  if (outer === place) return place;
  const names = namesIn(outer);
  if (names.includes(basename(place))) return place;
  const folder = names.length > 0 ? outer : onDisk(outer);
  if (folder === undefined) return undefined;
  const looks = looksOf(basename(place));
  const there = folder === outer ? names : namesIn(folder);
  const name = there.find((other) => looksKept(other) === looks);
  return name && join(folder, name);
}

/** How the names of files look, each reckoned once: those of a large folder are compared with every picture's. */
const kept = new Map<string, string>();

function looksKept(name: string): string {
  const looks = kept.get(name) ?? looksOf(name);
  kept.set(name, looks);
  return looks;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
