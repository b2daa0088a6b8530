import { readStorage, type StorageKey, writeStorage } from '../../dom/storage.ts';

/** The last searches, stored on this device and nowhere else. */

const KEY: StorageKey = 'khabar.searches';
const MAX_SEARCHES = 8;

/** What this reader has searched for on this device, the latest first. */
export function recentSearches(): readonly string[] {
  const list = readStorage(KEY);
  return Array.isArray(list) ? list.filter((text) => typeof text === 'string') : [];
}

/** Puts a search first. */
export function rememberSearch(text: string): void {
  if (text === '') return;
  writeStorage(
    KEY,
    [text, ...recentSearches().filter((other) => other !== text)].slice(0, MAX_SEARCHES),
  );
}

/** Forgets them all. */
export function forgetSearches(): void {
  writeStorage(KEY, []);
}
