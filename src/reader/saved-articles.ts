import { readStorage, type StorageKey, writeStorage } from '../dom/storage.ts';

/** The articles that a reader saved for later, the last saved first. */

/** Enough to show the article in a list. */
export interface SavedArticle {
  /** Where it is on the site, with the base path: `/articles/moon-harbour/`. */
  readonly path: string;
  readonly title: string;
  /** Its publication, ISO 8601: a day, or a moment. */
  readonly date: string;
  /** Missing in what was saved before it was stored. */
  readonly lang?: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

const KEY: StorageKey = 'khabar.saved';
const LIMIT = 200;

/** The stored list, without what is no article of this site, nor more than a list can hold. */
export function savedArticles(): readonly SavedArticle[] {
  const list = readStorage(KEY);
  return Array.isArray(list) ? list.filter(isSavedArticle).slice(0, LIMIT) : [];
}

/** @returns false when the browser cannot store it */
export function storeSavedArticles(list: readonly SavedArticle[]): boolean {
  return writeStorage(KEY, list);
}

/** The list with other articles among its own, each once, and not more than a list can hold. */
export function withArticles(
  list: readonly SavedArticle[],
  others: readonly SavedArticle[],
): readonly SavedArticle[] {
  return [...others, ...withoutArticles(list, others)]
    .sort((a, b) => b.savedAt - a.savedAt)
    .slice(0, LIMIT);
}

/** The list without some articles, which their paths identify. */
export function withoutArticles(
  list: readonly SavedArticle[],
  others: readonly Pick<SavedArticle, 'path'>[],
): readonly SavedArticle[] {
  return list.filter(({ path }) => others.every((other) => other.path !== path));
}

/**
 * Storage may hold what another wrote: a path that leads off the site would be a trap. Browsers pass over tabs
 * and ends of lines in an address, before a second slash, too.
 */
function isSavedArticle(value: unknown): value is SavedArticle {
  if (typeof value !== 'object' || value === null) return false;
  const { path, title, date, lang, savedAt } = value as Partial<
    Record<keyof SavedArticle, unknown>
  >;
  return (
    typeof path === 'string' &&
    /^\/[^/\\\s]/.test(path) &&
    [title, date, lang ?? ''].every((text) => typeof text === 'string') &&
    typeof savedAt === 'number'
  );
}
