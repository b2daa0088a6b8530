import type { Range } from '../../../src/bidi/range.ts';

/** A text with ⟦…⟧ around each of some ranges. */
export function marked(text: string, ranges: readonly Range[]): string {
  let done = 0;
  const pieces = ranges.map(({ start, end }) => {
    const piece = `${text.slice(done, start)}⟦${text.slice(start, end)}⟧`;
    done = end;
    return piece;
  });
  return pieces.join('') + text.slice(done);
}

/** The text without the marks. */
export const written = (shown: string) => shown.replace(/[⟦⟧⟯]/gu, '');
