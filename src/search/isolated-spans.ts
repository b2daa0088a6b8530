import type { IsolateElement } from '../bidi/isolated-runs.ts';

/**
 * A span of an article's content that is isolated where it is shown, in UTF-16 units, and the number of
 * its element. Found when the index is made, so that the browser need not look for it.
 */
export type IsolatedSpan = readonly [start: number, end: number, element: number];

/** The elements that isolate, by their numbers in a span. */
export const ISOLATE_ELEMENTS: readonly IsolateElement[] = [
  { tag: 'bdi' },
  { tag: 'bdi', dir: 'ltr' },
  { tag: 'bdo', dir: 'ltr' },
];
