import type { Entry } from './kept-entry.ts';

type Entries = ReadonlyMap<string, Entry>;

declare global {
  var khabarEntries: Map<string, Entries> | undefined;
}

/** What pages get their entries by, in the code that this process has bundled and runs. */
export const HANDED_ENTRIES = 'globalThis.khabarEntries';

/**
 * Hands the entries of a collection over to the pages, which are made in this process: Astro would write all of them
 * into the code of the pages, as a text, and read that again.
 *
 * @param entries in any order: pages get them in that of Astro's store
 */
export function handOver(collection: string, entries: readonly Entry[]): void {
  globalThis.khabarEntries ??= new Map();
  const ordered = entries.toSorted((a, b) => a.id.localeCompare(b.id));
  globalThis.khabarEntries.set(collection, new Map(ordered.map((entry) => [entry.id, entry])));
}

/** Lets go of them: when all pages are made, nobody needs them. */
export function forgetHanded(): void {
  globalThis.khabarEntries?.clear();
}

let isTaken = false;

/** Says that the code of the pages asks for them. */
export function sayTaken(): void {
  isTaken = true;
}

/** Refuses to make pages that would have no entries: Astro's store is nearly empty. */
export function requireTaken(): void {
  if (isTaken || !isHandedOver()) return;
  throw new Error('Astro has bundled its store in another way: integrations/entries-in-memory.ts');
}

/** Whether anything was handed over: nothing is while editing, when Astro watches its store. */
export function isHandedOver(): boolean {
  return globalThis.khabarEntries !== undefined;
}
