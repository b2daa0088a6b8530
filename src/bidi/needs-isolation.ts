import type { Direction } from './direction.ts';

/** Text of one direction only, recognized by one test: many a paragraph of a newspaper, and a bare number. */
const ONE_DIRECTION = {
  rtl: /^(?:[\u0600-\u065F\u066A-\u06EF\u06FA-\u06FF\s.,:!'"“”«»()…–—/-]*|\d+)$/,
  ltr: /^[^\u0590-\u08FF\uD800-\uDFFF\uFB1D-\uFEFC]*$/,
};

/** Whether nothing of a text can need isolation; a quick test that may say no where none is needed. */
export function needsNoIsolation(text: string, direction: Direction): boolean {
  return ONE_DIRECTION[direction].test(text);
}
