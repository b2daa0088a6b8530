/** The last searches, kept on this device and nowhere else. */

const KEY = 'khabar.searches';
const MOST = 8;

export function recentSearches(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((text) => typeof text === 'string') : [];
  } catch {
    // Storage may be forbidden, or hold what another wrote: then nothing is remembered.
    return [];
  }
}

/** Puts a search first. */
export function rememberSearch(text: string): void {
  if (text === '') return;
  keep([text, ...recentSearches().filter((other) => other !== text)].slice(0, MOST));
}

export function forgetSearches(): void {
  keep([]);
}

function keep(texts: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(texts));
  } catch {
    // As above.
  }
}
