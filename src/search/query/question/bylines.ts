import { isOfOneName } from './names.ts';

/** A byline and the first word of a name: «بقلم ليلى». */
const BYLINE = /(?<=(?:^|\s)و?بقلم)\s(?=\s*([\p{L}\p{M}]+))/gu;

/** Whether there may be a byline in what was typed. */
export function isByline(typed: string): boolean {
  return typed.search(BYLINE) >= 0;
}

/** Writes a byline as the operator that it is, if it names a writer: «بقلم ليلى» is بقلم:ليلى, and no letter is moved. */
export function withBylines(typed: string, writers: readonly string[]): string {
  return typed.replace(BYLINE, (space, name: string) => (isOfOneName(name, writers) ? ':' : space));
}
