import type { Direction } from '../bidi/direction.ts';

/** The direction of the page, which is that of its language. */
export function pageDirection(): Direction {
  return document.documentElement.dir === 'ltr' ? 'ltr' : 'rtl';
}
