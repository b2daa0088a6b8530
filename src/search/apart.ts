import type { IsolateElement } from '../bidi/isolated-runs.ts';

/**
 * A part of an article's content that stands apart where it is shown, in UTF-16 units: what the page's
 * own function finds when the index is made, so that the browser need not look for it.
 */
export type Apart = readonly [start: number, end: number, how: number];

/** The ways of standing apart, by their numbers. */
export const WAYS: readonly IsolateElement[] = [
  { tag: 'bdi' },
  { tag: 'bdi', dir: 'ltr' },
  { tag: 'bdo', dir: 'ltr' },
];
