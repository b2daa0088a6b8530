import { type Entry, readEntries } from '../word-table.ts';
import { fetchUnpacked } from './whole-file.ts';

/** Fetches a file of forms and their classes. */
export async function readWords(url: string): Promise<readonly Entry[]> {
  return readEntries(await (await fetchUnpacked(url)).text());
}
