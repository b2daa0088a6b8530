import { expect, it } from 'vitest';
import { suggestionsFor } from '../../../src/search/query/answer/suggestions.ts';

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

it('suggests near spellings of a word with what is joined to it', () => {
  const { spellings } = suggestionsFor(query('بالمكتبب'), ['بالمكتبب'], COMMON);
  expect(spellings.flat().map(({ word }) => word)).toEqual(['مكتبة']);
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

it('writes a suggested word as the site does, and not as it is folded', () => {
  const { spellings } = suggestionsFor(query('مكتبب'), ['مكتبب'], COMMON);
  expect(spellings.flat().map(({ word }) => word)).toContain('مكتبة');
});

it('puts the word in each place where the other stands, and leaves the rest as it was typed', () => {
  const typed = '«رووسيا»، ثُمّ رُووسيا!';
  const { spellings } = suggestionsFor(query(typed), ['رووسيا'], COMMON);
  expect(spellings.flat().map(({ query: { text } }) => text)).toEqual(['«روسيا»، ثُمّ روسيا!']);
});

it('suggests for each of two words', () => {
  const { spellings } = suggestionsFor(query('رووسيا كتابب'), ['رووسيا', 'كتابب'], COMMON);
  expect(spellings.map((near) => near[0]?.query.text)).toEqual(['روسيا كتابب', 'رووسيا كتاب']);
});

it('suggests six words of the same root at most', () => {
  const kin = [
    'كاتب',
    'كتاب',
    'كتابة',
    'مكتب',
    'مكتبة',
    'مكتوب',
    'كتب',
    'كاتبة',
    'كتابات',
    'مكتبات',
    'كاتبون',
    'مكاتب',
    'اكتتاب',
  ];
  const common = kin.map((spelling) => ({ spelling, count: 1 }));
  expect(suggestionsFor(query('مكاتيب'), ['مكاتيب'], common).sameRoot).toHaveLength(6);
});

it('of a long question suggests what is a mistake of typing alone', () => {
  const long = (word: string) => query(`هل زار وزير خارجية فرنسا أمس ${word} أم بلغاريا`);
  expect(suggestionsFor(long('رووسيا'), ['رووسيا'], COMMON).spellings.flat()).toEqual([
    { word: 'روسيا', query: long('روسيا') },
  ]);
  // Of a short one, words of the same root and what is farther.
  const short = suggestionsFor(query('مكاتيب'), ['مكاتيب'], COMMON);
  expect([...short.spellings, ...short.sameRoot]).not.toEqual([]);
  expect(suggestionsFor(long('مكاتيب'), ['مكاتيب'], COMMON)).toEqual({
    spellings: [],
    sameRoot: [],
  });
  const lacking = ['رووسيا', 'بلغاريا', 'فرنسا'];
  expect(suggestionsFor(long('رووسيا'), lacking, COMMON).spellings).toEqual([]);
});

it.each([
  ['v,sdh', 'روسيا'],
  ['fv,sdh', 'بروسيا'],
  ['hg;jhf Ygn V,sdh', 'الكتاب إلى روسيا'],
  ['td v,sdh', 'في روسيا'],
])('suggests what was typed with Latin letters in Arabic ones: %s', (typed, meant) => {
  expect(suggestionsFor(query(typed), ['v', 'sdh'], COMMON)).toEqual({
    spellings: [[{ word: meant, query: query(meant) }]],
    sameRoot: [],
  });
});

it.each(['berlin', 'v,sdh berlin london', '2025', 'v,sdh اليوم'])(
  'suggests none for %s',
  (typed) => {
    expect(suggestionsFor(query(typed), ['berlin'], COMMON).spellings).toEqual([]);
  },
);
