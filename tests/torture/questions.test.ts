import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, addressWithFind, askedText, queryIn } from '../../src/search/query/address.ts';
import { operatorsIn, without } from '../../src/search/query/question/operators.ts';
import { termsOf } from '../../src/search/query/terms.ts';
import { siteInMemory } from '../unit/search/site-in-memory.ts';
import { hostileText } from './hostile.ts';
import { tries } from './tries.ts';
import { QUESTIONS } from './written-questions.ts';

const site = siteInMemory([
  ['مرفأ جديد لقوارب الصيد', 'عاد الصيادون قبل الفجر إلى المرفأ.', 'قال «عبد الله» إن C++ لغة.'],
  ['قطار الشمال', 'وصل القطار F-16 في 2025 إلى بيونغ يانغ.', '__proto__ constructor toString'],
]);

const operator = fc.constantFrom(
  '',
  '',
  '-',
  'قسم:',
  'سنة: ',
  'منذ:',
  '-قسم:',
  'الكاتب : ',
  'كاتب:"',
  'year:',
  'tag:__proto__ ',
  '"',
  '«',
);
const question = fc.tuple(operator, hostileText, operator).map((parts) => parts.join(''));

describe('whatever is asked', () => {
  it('is answered: words of the site are found beside it, and nothing is thrown', async () => {
    await fc.assert(
      fc.asyncProperty(question, async (asked) => {
        expect(await site.search(asked)).toEqual(expect.any(Array));
        expect(await site.findIn(0, asked)).toEqual(expect.any(Array));
      }),
      tries(2_000),
    );
    expect(await site.search('القطار')).toEqual([1]);
  });

  it('is answered, though it was written to do harm, and changes no later answer', async () => {
    for (const asked of QUESTIONS.map(askedText)) {
      expect(await site.search(asked), asked).toEqual(expect.any(Array));
      expect(await site.findIn(1, asked), asked).toEqual(expect.any(Array));
      const query = queryIn(`?q=${encodeURIComponent(asked.toWellFormed())}`);
      expect(queryIn(addressOf(query))).toEqual(query);
    }
    for (const asked of ['القطار', '__proto__', 'toString', '"constructor"'])
      expect(await site.search(asked), asked).toEqual([1]);
    expect(await site.search('قطار -constructor')).toEqual([]);
  });

  it('stands in an address, and comes out of it as it went in', () => {
    fc.assert(
      fc.property(question, hostileText, (asked, value) => {
        const query = queryIn(
          `?q=${encodeURIComponent(asked.toWellFormed())}&year=${encodeURIComponent(value.toWellFormed())}`,
        );
        expect(queryIn(addressOf(query))).toEqual(query);
        const address = addressWithFind(asked, '/articles/a/');
        expect(new URL(address, 'https://news.example/').origin).toBe('https://news.example');
      }),
      tries(2_000),
    );
  });

  it('is any address at all', () => {
    fc.assert(
      fc.property(hostileText, (search) => {
        const query = queryIn(`?${search}`);
        expect(Object.getPrototypeOf(query.filters)).toBe(Object.prototype);
        expect(['relevance', 'date']).toContain(query.sort);
      }),
      tries(2_000),
    );
  });

  it('has no more words and letters than a reader types, however long it is', () => {
    const long = 'خبر '.repeat(250_000);
    expect(termsOf(long)).toHaveLength(32);
    expect(termsOf(`"${long}"`).every(({ forms }) => forms.length < 200)).toBe(true);
    expect(operatorsIn(`-${long}`).exclusions).toHaveLength(1);
    expect(operatorsIn('-خبر '.repeat(1000)).exclusions).toHaveLength(32);
    expect(without(long, [])).toBe(long);
  });
});
