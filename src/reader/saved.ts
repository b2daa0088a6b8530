import { keep, kept } from '../dom/storage.ts';

/** The articles that a reader saved for later, the last saved first. */

/** Enough to tell the article in a list. */
export interface Saved {
  /** Where it is on the site, with the base path: `/articles/moon-harbour/`. */
  readonly path: string;
  readonly title: string;
  /** Its publication, ISO 8601: a day, or a moment. */
  readonly date: string;
  /** Not known of what was kept before it was asked for. */
  readonly lang?: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** Also named in `actions.ts`, which loads with the page and must stay small. */
const KEY = 'khabar.saved';
const MOST = 200;

export function savedArticles(): readonly Saved[] {
  const list = kept(KEY);
  return Array.isArray(list) ? list.filter(isSaved) : [];
}

/** @returns false when the browser cannot keep it */
export function keepSaved(list: readonly Saved[]): boolean {
  return keep(KEY, list);
}

/** The list with other articles among its own, each once, and not more than a list can hold. */
export function adding(list: readonly Saved[], others: readonly Saved[]): readonly Saved[] {
  return [...others, ...removing(list, others)]
    .sort((a, b) => b.savedAt - a.savedAt)
    .slice(0, MOST);
}

export function removing(
  list: readonly Saved[],
  others: readonly Pick<Saved, 'path'>[],
): readonly Saved[] {
  return list.filter(({ path }) => others.every((other) => other.path !== path));
}

/** Storage may hold what another wrote: a path that leads off the site would be a trap. */
function isSaved(value: unknown): value is Saved {
  if (typeof value !== 'object' || value === null) return false;
  const { path, title, date, lang, savedAt } = value as Partial<Record<keyof Saved, unknown>>;
  return (
    typeof path === 'string' &&
    /^\/(?![/\\])/.test(path) &&
    [title, date, lang ?? ''].every((text) => typeof text === 'string') &&
    typeof savedAt === 'number'
  );
}
