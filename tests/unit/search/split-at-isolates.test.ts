import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isolatedSpans } from '../../../src/search/isolated-in-text.ts';
import { excerpt } from '../../../src/search/query/answer/excerpt.ts';
import {
  type ExcerptRun,
  splitAtIsolates,
} from '../../../src/search/query/answer/split-at-isolates.ts';

/** `[…]` around what is marked, ⟦…⟧ around what is isolated. */
function shown(runs: readonly ExcerptRun[]): string {
  const text = runs.map((run) => run.text).join('');
  const cut = splitAtIsolates(runs, isolatedSpans(text, 'rtl', 0));
  return cut
    .map((run, index) => {
      const open = run.isolate && run.isolate !== cut[index - 1]?.isolate ? '⟦' : '';
      const close = run.isolate && run.isolate !== cut[index + 1]?.isolate ? '⟧' : '';
      return `${open}${run.marked ? `[${run.text}]` : run.text}${close}`;
    })
    .join('');
}

const runsOf = (written: string): ExcerptRun[] =>
  Array.from(written.matchAll(/\[([^\]]*)\]|[^[]+/g), (match) =>
    match[1] === undefined ? { text: match[0], marked: false } : { text: match[1], marked: true },
  );

describe('marks and what is isolated', () => {
  it.each([
    ['a mark within', 'رقم +966 [11] 234 5678 هنا', 'رقم ⟦+966 [11] 234 5678⟧ هنا'],
    ['a mark that begins before', 'بين [و-5] درجات', 'بين [و]⟦[-5]⟧ درجات'],
    ['a mark that is part of a name', 'لغة [C]++ هنا', 'لغة ⟦[C]++⟧ هنا'],
    ['a mark elsewhere', 'لغة C++ [هنا]', 'لغة ⟦C++⟧ [هنا]'],
    ['a mark over more than one', 'في [C++ و.NET] هنا', 'في ⟦[C++]⟧[ و]⟦[.NET]⟧ هنا'],
  ])('%s', (_what, written, expected) => {
    expect(shown(runsOf(written))).toBe(expected);
  });

  it('an excerpt that begins within the text', () => {
    const pieces = [...Array<string>(40).fill('كلمة'), ...'رقم +966 11 234 5678 هنا'.split(' ')];
    const isolates = isolatedSpans(pieces.join(' '), 'rtl', 0);
    const runs = excerpt(pieces, [43], 12, isolates);
    expect(runs.flatMap((run) => (run.isolate ? run.text : [])).join('|')).toBe(
      '+966 11 |234| 5678',
    );
  });

  it('no letter is lost, and each keeps its mark', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ابC+-5%$ "?.'), minLength: 1 });
    const run = fc.record({ text, marked: fc.boolean() });
    const letters = (runs: readonly ExcerptRun[]) =>
      runs.flatMap(({ text: written, marked }) => [...written].map((sign) => [sign, marked]));
    fc.assert(
      fc.property(fc.array(run), (runs) => {
        expect(letters(splitAtIsolates(runs, [[1, 3, 0]]))).toEqual(letters(runs));
      }),
    );
  });
});
