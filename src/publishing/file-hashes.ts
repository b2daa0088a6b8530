import { hash } from 'node:crypto';
import { lstatSync, readFileSync, type Stats } from 'node:fs';

/** The hash of a file's bytes. */
export function hashOfFile(file: string): string {
  return hash('sha256', readFileSync(file), 'hex');
}

/** The hash of a file, if there is one at a place. */
export function hashAt(place: string): string | undefined {
  return statsAt(place)?.isFile() ? hashOfFile(place) : undefined;
}

/** What is at a place, if anything is: on the way to it may be a file. */
export function statsAt(file: string): Stats | undefined {
  try {
    return lstatSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** By which it is seen that a file is as it was. Its last one nobody can set: it is the system's. */
export type Stamp = readonly [size: number, mtimeMs: number, ctimeMs: number];

/** The stamp of a file, of what the system says of it. */
export function stampOf({ size, mtimeMs, ctimeMs }: Stats): Stamp {
  return [size, mtimeMs, ctimeMs];
}

/** Whether a file is as it was, by its stamps then and now. */
export function isSameStamp(one: Stamp, other: Stamp): boolean {
  return one.every((part, at) => part === other[at]);
}
