/** The last searches, kept on this device and nowhere else. */

const KEY = 'khabar.searches';
const MAX_SEARCHES = 8;

export function recentSearches(): readonly string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((text) => typeof text === 'string') : [];
  } catch {
    // Storage may be forbidden, or hold what another wrote: then nothing is remembered.
    return [];
  }
}

/** Puts a search first. */
export function rememberSearch(text: string): void {
  if (text === '') return;
  store([text, ...recentSearches().filter((other) => other !== text)].slice(0, MAX_SEARCHES));
}

export function forgetSearches(): void {
  store([]);
}

function store(texts: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(texts));
  } catch {
    // As above.
  }
}
