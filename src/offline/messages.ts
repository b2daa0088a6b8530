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
  if (!(value instanceof Object && 'saved' in value && areTexts(value.saved))) return false;
  const { visited, asks }: Partial<Record<keyof Told, unknown>> = value;
  return (
    (visited === undefined || (hasPath(visited) && areTexts(visited.loaded))) &&
    (asks === undefined || (hasPath(asks) && typeof asks.language === 'string'))
  );
}

function areTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function hasPath(value: unknown): value is Readonly<Record<string, unknown>> {
  return value instanceof Object && 'path' in value && typeof value.path === 'string';
}
