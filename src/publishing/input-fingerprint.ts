import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

/** What editors and programmers write is read; of pictures, sound and fonts it is asked what they are like. */
const WRITTEN = /^\.(?:astro|css|html|js|json|md|mjs|svg|ts|txt|vtt|xml|ya?ml)$/;

/**
 * A hash of all that a build is made of: while it stays, so does the site, but for the clock.
 *
 * @param places files and folders; one that is not there is an input, too
 * @param settings what else decides, as JSON holds it
 * @param isLeftOut files that count elsewhere
 */
export function inputFingerprint(
  places: readonly string[],
  settings: unknown,
  isLeftOut: (file: string) => boolean = () => false,
): string {
  const hash = createHash('sha256');
  const add = (...parts: readonly (string | Buffer)[]) => {
    for (const part of parts) hash.update(`${part.length} `).update(part);
  };
  add(JSON.stringify([settings, process.version, process.platform, process.arch]));
  for (const place of places) {
    add('place', place);
    for (const file of filesBelow(place)) if (!isLeftOut(file)) add(file, stateOf(file));
  }
  return hash.digest('base64url');
}

function filesBelow(place: string): readonly string[] {
  const stats = statSync(place, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats ? [place] : [];
  const names = readdirSync(place, { recursive: true, encoding: 'utf8' });
  return names.sort().map((name) => join(place, name));
}

/** Of a folder its name tells enough. */
function stateOf(file: string): string | Buffer {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) return 'missing';
  if (!stats.isFile()) return 'no file';
  if (WRITTEN.test(extname(file))) return readFileSync(file);
  return `${stats.size} ${stats.mtimeMs} ${stats.ctimeMs}`;
}
