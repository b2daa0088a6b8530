import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { CONTENT, isWithin, PROJECT } from '../folders.ts';
import { isOutside } from '../pictures/inside.ts';
import { namesBelow } from '../pictures/names-below.ts';

/** What editors and programmers write is read; of pictures, sound and fonts it is asked what they are like. */
const WRITTEN = /^\.(?:astro|css|html|js|json|md|mjs|svg|ts|txt|vtt|xml|ya?ml)$/;

/** What every machine has of its own among them, and no page. */
const NO_INPUT = new Set(['.git', '.DS_Store']);

interface Counted {
  /** Whether every file is read, so that another machine that has the same files has the same hash. */
  readonly isRead: boolean;
  /** Files that count elsewhere. */
  readonly isLeftOut: (file: string) => boolean;
}

/**
 * A hash of all that a build is made of: while it stays, so does the site, but for the clock.
 *
 * @param places files and folders; one that is not there is an input, too
 * @param settings what else decides, as JSON holds it
 */
export function inputFingerprint(
  places: readonly string[],
  settings: unknown,
  { isRead = false, isLeftOut = () => false }: Partial<Counted> = {},
): string {
  const hash = createHash('sha256');
  const add = (...parts: readonly (string | Buffer)[]) => {
    for (const part of parts) hash.update(`${part.length} `).update(part);
  };
  add(JSON.stringify([settings, process.version, process.platform, process.arch]));
  for (const place of places) {
    add('place', nameOf(place));
    for (const file of filesBelow(place))
      if (!isLeftOut(file)) add(nameOf(file), stateOf(file, isRead));
  }
  return hash.digest('base64url');
}

function filesBelow(place: string): readonly string[] {
  const stats = statSync(place, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats ? [place] : [];
  const { names } = namesBelow(place, mayBeInput);
  const inputs = names.filter((name) => !name.split(sep).some((part) => NO_INPUT.has(part)));
  return inputs.sort().map((name) => join(place, name));
}

/** What lies outside the content is none of it, whatever link of it leads there. */
function mayBeInput(link: string): boolean {
  return !isWithin(CONTENT, link) || !isOutside(link, [CONTENT]);
}

/** From the project's folder, which may be another on another machine. */
function nameOf(file: string): string {
  return relative(PROJECT, file).replaceAll(sep, '/');
}

/** Of a folder its name tells enough. */
function stateOf(file: string, isRead: boolean): string | Buffer {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) return 'missing';
  if (!stats.isFile()) return 'no file';
  if (isRead || WRITTEN.test(extname(file))) return readFileSync(file);
  return `${stats.size} ${stats.mtimeMs} ${stats.ctimeMs}`;
}
