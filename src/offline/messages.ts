/** What a page tells the service worker. */
export interface Told {
  /** The paths of all saved articles. */
  readonly saved: readonly string[];
  /** The page, when it came before the worker did, and the addresses of what it has loaded. */
  readonly visited?: { readonly path: string; readonly loaded: readonly string[] };
  /** Of which saved article the page wants to be told how it was kept, and in which language. */
  readonly asks?: { readonly path: string; readonly language: string };
}

/** A message may come from a page of an earlier build. */
export function isTold(value: unknown): value is Told {
  return value instanceof Object && 'saved' in value && Array.isArray(value.saved);
}
