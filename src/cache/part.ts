import { hash } from 'node:crypto';

/** A share of a site that is built by itself: the third of eight. */
export interface Part {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** In the environment, because Astro loads its integrations in a module graph of their own. */
const PART = 'KHABAR_PART';
const ASSEMBLED = 'KHABAR_ASSEMBLED';

const WRITTEN = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/;

/** Reads `3/8`; undefined for what is no part. */
export function parsePart(written: string): Part | undefined {
  const [, number = 0, of = 0] = (WRITTEN.exec(written) ?? []).map(Number);
  return number > 0 && number <= of ? { number, of } : undefined;
}

/** `3-of-8`, as folders are called. */
export function partName({ number, of }: Part): string {
  return `${number}-of-${of}`;
}

/** Says which part this process builds, whatever the environment says; without one, all of the site. */
export function sayPart(written: string | undefined): void {
  process.env[PART] = written ?? '';
}

/** @returns the part that this process builds; undefined where it builds the whole site */
export function saidPart(): Part | undefined {
  return parsePart(process.env[PART] ?? '');
}

/** What an environment says to a build that has the parts of others in its cache. */
export const OF_PARTS: Readonly<Record<string, string>> = { [ASSEMBLED]: '1' };

/** Whether what this build keeps, or has kept, is another machine's too, on which files have other times. */
export function isShared(): boolean {
  return process.env[ASSEMBLED] === '1' || saidPart() !== undefined;
}

/** The ending of a file's name. */
const ENDING = /\.[a-z]+$/;

/**
 * Whether a page is one of a part. An article and its text for machines are of one, because they show the same pictures.
 *
 * @param page its path below the site
 */
export function isOfPart(page: string, { number, of }: Part): boolean {
  const digest = hash('sha256', page.replace(ENDING, ''), 'hex');
  return Number.parseInt(digest.slice(0, 8), 16) % of === number - 1;
}
