import type { Direction } from './direction.ts';

/** Text that is right as it is, seen at a glance: many a paragraph of a newspaper, and a bare number. */
const PLAIN = {
  rtl: /^(?:[\u0600-\u065F\u066A-\u06EF\u06FA-\u06FF\s.,:!'"“”«»()…–—/-]*|\d+)$/,
  ltr: /^[^\u0590-\u08FF\uD800-\uDFFF\uFB1D-\uFEFC]*$/,
};

/** Whether nothing of a text can need to stand apart. */
export function isPlain(text: string, direction: Direction): boolean {
  return PLAIN[direction].test(text);
}
