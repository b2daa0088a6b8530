import { lstatSync, statSync } from 'node:fs';
import { hashOfFile } from './file-hashes.ts';

/** A page of a built site, by its path below the site's base, as Astro tells integrations. */
export interface BuiltPage {
  readonly pathname: string;
}

/** The hashes of pages that are kept and are in a site that is built, by the numbers of their files. */
const known = new Map<number, string>();

/** Says what a file holds. Whoever writes it anew, and not over it, makes one of another number. */
export function sayBytes(file: string, hash: string): void {
  known.set(statSync(file).ino, hash);
}

/** The hash of a built file, read if nobody has said it. */
export function hashOfBuilt(file: string): string {
  const { ino, nlink } = lstatSync(file);
  return (nlink > 1 ? known.get(ino) : undefined) ?? hashOfFile(file);
}

let built: readonly BuiltPage[] | undefined;

/** Says which pages the site of this process has: Astro tells of those alone that it has made. */
export function sayBuiltPages(pathnames: readonly string[]): void {
  built = pathnames.map((pathname) => ({ pathname }));
}

/** All pages of a built site, those of an earlier build that were taken among them. */
export function builtPages(made: readonly BuiltPage[]): readonly BuiltPage[] {
  return built ?? made;
}
