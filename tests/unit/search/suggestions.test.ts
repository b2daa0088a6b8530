import { expect, it } from 'vitest';
import { suggestionsFor } from '../../../src/search/query/suggestions.ts';

const COMMON = [
  { spelling: 'روسيا', count: 9 },
  { spelling: 'مكتبة', count: 5 },
  { spelling: 'كتاب', count: 3 },
];
const query = (text: string) => ({ text, filters: { year: '2025' }, sort: 'date' }) as const;

it('suggests a near spelling in the place of the word, in an otherwise equal query', () => {
  const { spellings } = suggestionsFor(query('رووسيا اليوم'), ['رووسيا'], COMMON);
  expect(spellings).toEqual([[{ word: 'روسيا', query: query('روسيا اليوم') }]]);
});

it('suggests words of the same root, but none that is a near spelling already', () => {
  const { spellings, sameRoot } = suggestionsFor(query('مكاتيب'), ['مكاتيب'], COMMON);
  const near = spellings.flat().map(({ word }) => word);
  const related = sameRoot.map(({ word }) => word);
  expect([...near, ...related]).toContain('كتاب');
  expect(near.filter((word) => related.includes(word))).toEqual([]);
});

it('suggests nothing for a word that resembles none', () => {
  expect(suggestionsFor(query('زعفران'), ['زعفران'], COMMON)).toEqual({
    spellings: [],
    sameRoot: [],
  });
});
