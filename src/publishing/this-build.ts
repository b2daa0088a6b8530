import { extname, join } from 'node:path';
import { readSite, type Site } from '../content/settings/site.ts';
import { offsetAt } from '../dates/time-zone.ts';
import { CACHE, CONTENT, isWithin, PAGES, PROJECT, SITE_FILE } from '../folders.ts';
import { isPrecompressed } from './compressed-twins.ts';
import { inputFingerprint } from './input-fingerprint.ts';
import { recordFile } from './published-record.ts';

/** In the environment, because Astro loads its integrations in a module graph of their own. */
const FINGERPRINT = 'KHABAR_FINGERPRINT';
const CODE_FINGERPRINT = 'KHABAR_CODE_FINGERPRINT';

const SOURCES = join(PROJECT, 'src');

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

/**
 * The fingerprint of all that this process builds from, by what stands there now. Whether it is summer time
 * is told where a zone has no city that readers know.
 */
export function fingerprintOfThis(site: Site, now: Date): string {
  const offset = offsetAt(now.getTime(), site.timeZone);
  const settings = [site, isPrecompressed(process.env), offset];
  return inputFingerprint([...codeFiles(), CONTENT, SITE_FILE, PAGES], settings);
}

/**
 * The fingerprint of all but articles, pages and what else editors write: code, packages and settings. It is the same
 * in every copy of the project.
 */
export function codeFingerprint(): string {
  return inputFingerprint([...codeFiles(), SITE_FILE], [readSite()], { isRead: true });
}

/**
 * The fingerprint of what all pages are made by, but for the modules that they run and the settings of which
 * they ask (`asked-settings.ts`). Styles reach a page as text of such a module alone. It, too, is the same in every copy.
 */
export function surroundingsFingerprint(isModule: (file: string) => boolean): string {
  const isSheet = (file: string) => isWithin(SOURCES, file) && extname(file) === '.css';
  const isOfPages = (file: string) => isModule(file) || isSheet(file);
  return inputFingerprint(codeFiles(), [readSite().url], { isRead: true, isLeftOut: isOfPages });
}

function codeFiles(): readonly string[] {
  return CODE.map((name) => join(PROJECT, name));
}

/** Says of which code the build is: {@link codeFingerprint}. Without one, no page is kept. */
export function sayCode(fingerprint: string | undefined): void {
  process.env[CODE_FINGERPRINT] = fingerprint ?? '';
}

/** @returns the fingerprint of the code that this build runs; undefined where nothing is kept for the next */
export function saidCode(): string | undefined {
  return process.env[CODE_FINGERPRINT] || undefined;
}

/** Says of what the build is, before it begins: what is changed meanwhile, the next one finds. */
export function sayFingerprint(fingerprint: string | undefined): void {
  process.env[FINGERPRINT] = fingerprint ?? '';
}

/** @returns the fingerprint of all that this build is made from; undefined where it was not taken */
export function saidFingerprint(): string | undefined {
  return process.env[FINGERPRINT] || undefined;
}

/** Where it is written what was published at a place. */
export function recordOf(place: string): string {
  return recordFile(CACHE, place);
}
