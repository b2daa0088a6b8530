import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutRuns } from '../../../src/search/client/cut-runs.ts';
import type { Run } from '../../../src/search/client/excerpt.ts';

/** `[…]` around what is marked, ⟦…⟧ around what stands apart. */
const shown = (runs: readonly Run[]) =>
  cutRuns(runs, 'rtl')
    .map(({ isolating, runs: within }) => {
      const text = within.map((run) => (run.marked ? `[${run.text}]` : run.text)).join('');
      return isolating ? `⟦${text}⟧` : text;
    })
    .join('');

const runsOf = (written: string): Run[] =>
  Array.from(written.matchAll(/\[([^\]]*)\]|[^[]+/g), (match) =>
    match[1] === undefined ? { text: match[0], marked: false } : { text: match[1], marked: true },
  );

describe('marks and what stands apart', () => {
  it.each([
    ['a mark within', 'رقم +966 [11] 234 5678 هنا', 'رقم ⟦+966 [11] 234 5678⟧ هنا'],
    ['a mark that begins before', 'بين [و-5] درجات', 'بين [و]⟦[-5]⟧ درجات'],
    ['a mark that is part of a name', 'لغة [C]++ هنا', 'لغة ⟦[C]++⟧ هنا'],
    ['a mark elsewhere', 'لغة C++ [هنا]', 'لغة ⟦C++⟧ [هنا]'],
    ['a mark over more than one', 'في [C++ و.NET] هنا', 'في ⟦[C++]⟧[ و]⟦[.NET]⟧ هنا'],
  ])('%s', (_what, written, expected) => {
    expect(shown(runsOf(written))).toBe(expected);
  });

  it('no letter is lost, and each keeps its mark', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ابC+-5%$ "?.'), minLength: 1 });
    const run = fc.record({ text, marked: fc.boolean() });
    const letters = (runs: readonly Run[]) =>
      runs.flatMap(({ text: part, marked }) => [...part].map((sign) => [sign, marked]));
    fc.assert(
      fc.property(fc.array(run), (runs) => {
        expect(letters(cutRuns(runs, 'rtl').flatMap((cut) => cut.runs))).toEqual(letters(runs));
      }),
    );
  });
});
