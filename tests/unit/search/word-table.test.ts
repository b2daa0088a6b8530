import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenOf } from '../../../src/search/token.ts';
import { byForm, fileWith, readEntries, writeEntries } from '../../../src/search/word-table.ts';

const word = fc.stringMatching(/^[ء-ي0-9a-z]{1,12}$/);

describe('the table of forms', () => {
  it('is read as it was written', () => {
    const numbers = fc.uniqueArray(fc.nat()).map((list) => list.sort((a, b) => a - b));
    const entry = fc.record({
      form: word,
      count: fc.nat(),
      keys: fc.array(word, { minLength: 1, maxLength: 3 }),
      articles: numbers,
      cliticVariants: numbers,
    });
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        expect(readEntries(writeEntries(entries))).toEqual(entries);
      }),
    );
  });

  it('finds the file of a form', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1 }), fc.nat(), (forms, pick) => {
        const sorted = forms.map((form) => ({ form })).sort(byForm);
        const files = sorted
          .filter((_, index) => index % 3 === 0)
          .map(({ form }, index) => [form, String(index)] as const);
        const at = pick % sorted.length;
        expect(fileWith(sorted[at]?.form ?? '', files)).toBe(String(Math.floor(at / 3)));
      }),
    );
  });
});

describe('tokenOf', () => {
  it('is never the beginning of another', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        if (one !== other) expect(tokenOf(other).startsWith(tokenOf(one))).toBe(false);
      }),
    );
  });

  it('has nothing at which Pagefind would cut it', () => {
    fc.assert(
      fc.property(word, (key) => {
        expect(tokenOf(key)).toMatch(/^\p{L}+$/u);
      }),
    );
  });
});
