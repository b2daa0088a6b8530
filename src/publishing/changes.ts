import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from './manifest.ts';

/** In a site: the addresses that the last publish has changed and removed, for a CDN to forget. */
export const CHANGES = '.khabar-changes.txt';

/** What a publish has done, by full addresses as browsers send them. */
export interface Changes {
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** Files that have no address: compressed copies, and what servers and hosts read. */
const NO_ADDRESS = /\.(?:br|gz)$|^\.(?!well-known\/)|^_(?:headers|redirects)$/;

/** The addresses of files of a site. */
export function addressesOf(url: string, paths: readonly string[]): string[] {
  return paths
    .filter((path) => !NO_ADDRESS.test(path))
    .map((path) => url + encodeURI(path.replace(/(^|\/)index\.html$/, '$1')));
}

/** A line each: `changed`, or `removed`, and the address. */
export function writeChanges(site: string, { changed, removed }: Changes): Promise<void> {
  const lines = [
    ...changed.map((address) => `changed ${address}\n`),
    ...removed.map((address) => `removed ${address}\n`),
  ];
  return writeWhole(site, CHANGES, lines.join(''));
}

/** What a publish that was ended would have told: it may have done some of it. */
export async function readChanges(site: string): Promise<Changes> {
  const text = await readFile(join(site, CHANGES), 'utf8').catch(() => '');
  const saying = (word: string) =>
    text
      .split('\n')
      .flatMap((line) => (line.startsWith(`${word} `) ? [line.slice(word.length + 1)] : []));
  return { changed: saying('changed'), removed: saying('removed') };
}
