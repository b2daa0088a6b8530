/** What a page tells the service worker. */
export interface Told {
  /** The paths of all saved articles. */
  readonly saved: readonly string[];
  /** The page, when it came before the worker did, and the addresses of what it has loaded. */
  readonly visited?: { readonly path: string; readonly loaded: readonly string[] };
  /** Of which saved article the page wants to be told how it was kept, and in which language. */
  readonly asks?: { readonly path: string; readonly language: string };
}

/** What is told of a page by a message that has none. */
const NONE = { path: '', loaded: [], language: '' };

/** A message may come from a page of an earlier build. */
export function isTold(value: unknown): value is Told {
  const { saved, visited = NONE, asks = NONE } = fieldsOf(value);
  const { path, loaded } = fieldsOf(visited);
  const { path: asked, language } = fieldsOf(asks);
  return [saved, loaded, [path, asked, language]].every(areTexts);
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return Object(value);
}

function areTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
