/**
 * The keys of all that this site stores on a reader's device. They are a type and no constants: the
 * compiler checks each use, and a small script that loads with the page imports nothing for it.
 * Devices hold values under these keys, so that none is renamed.
 */
export type StorageKey =
  /** The settings: `reader/settings.ts`. */
  | 'khabar.reading'
  /** The saved articles: `reader/saved-articles.ts`. */
  | 'khabar.saved'
  /** The reading positions: `reader/reading-position.ts`. */
  | 'khabar.places'
  /** The rate of speech: `reader/listen/panel.ts`. */
  | 'khabar.speed'
  /** Whether the font has come: `fonts/wait-for-font.ts`. */
  | 'khabar.font'
  /** The recent searches: `search/page/recent-searches.ts`. */
  | 'khabar.searches';

/** @returns null when nothing is stored, or no JSON; undefined when the browser forbids storage */
export function readStorage(key: StorageKey): unknown {
  let text: string | null;
  try {
    text = localStorage.getItem(key);
  } catch {
    return undefined;
  }
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

/** @returns false when the browser forbids storage or has no room */
export function writeStorage(key: StorageKey, value: unknown): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
