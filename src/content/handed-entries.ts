import type { DataEntry } from 'astro:content';

type Entries = ReadonlyMap<string, DataEntry>;

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
export function handOver(collection: string, entries: readonly [string, DataEntry][]): void {
  globalThis.khabarEntries ??= new Map();
  const ordered = entries.toSorted(([a], [b]) => a.localeCompare(b));
  globalThis.khabarEntries.set(collection, new Map(ordered));
}

/** Whether anything was handed over: nothing is while editing, when Astro watches its store. */
export function isHandedOver(): boolean {
  return globalThis.khabarEntries !== undefined;
}
