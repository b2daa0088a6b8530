import { join } from 'node:path';
import type { Site } from '../content/site.ts';
import { CACHE, CONTENT, PAGES, PROJECT, SITE_FILE } from '../folders.ts';
import { isPrecompressed } from './compressed-twins.ts';
import { inputFingerprint } from './input-fingerprint.ts';
import { recordFile } from './published-record.ts';

/** In the environment, because Astro loads its integrations in a module graph of their own. */
const FINGERPRINT = 'KHABAR_FINGERPRINT';

/** What code is made of, besides the packages, which stand in the last two. */
const CODE = [
  'src',
  'public',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  'node_modules/.package-lock.json',
];

/** The fingerprint of all that this process builds from, by what stands there now. */
export function fingerprintOfThis(site: Site): string {
  const code = CODE.map((name) => join(PROJECT, name));
  return inputFingerprint(
    [...code, CONTENT, SITE_FILE, PAGES],
    [site, isPrecompressed(process.env)],
  );
}

/** Says of what the build is, before it begins: what is changed meanwhile, the next one finds. */
export function sayFingerprint(fingerprint: string | undefined): void {
  process.env[FINGERPRINT] = fingerprint ?? '';
}

export function saidFingerprint(): string | undefined {
  return process.env[FINGERPRINT] || undefined;
}

/** Where it is written what was published at a place. */
export function recordOf(place: string): string {
  return recordFile(CACHE, place);
}
