import { describe, expect, it } from 'vitest';
import { facetsOf } from '../../../../src/search/index/facets.ts';
import { namedFilters, namesMeant } from '../../../../src/search/query/facets.ts';
import { find } from '../../../../src/search/query/find.ts';
import { namesInstead } from '../../../../src/search/query/names-instead.ts';
import { type Article, siteOf } from './stand-ins.ts';

const AUTHORS = ['ليلى الحارثي', 'سعاد الحارثي', 'سعاد', 'أحمد ليلو'];

describe('a name that is asked for', () => {
  it.each([
    ['is one of its words', 'ليلي', ['ليلى الحارثي']],
    ['is the beginning of a word', 'أحم', ['أحمد ليلو']],
    ['is that of all that have it', 'الحارثي', ['ليلى الحارثي', 'سعاد الحارثي']],
    ['is all its words, in any order', 'حارثي سعاد', ['سعاد الحارثي']],
    ['is the one that is all of it, before those that have it', 'سعاد', ['سعاد']],
    ['is none by letters in the midst of a word', 'ارثي', []],
    ['is none by two words of two names', 'أحمد الحارثي', []],
    ['is none by signs', '…', []],
  ])('%s: %s', (_what, typed, expected) => {
    expect(namesMeant(typed, AUTHORS)).toEqual(expected);
  });

  it.each([
    ['رياضة', 'الرياضة'],
    ['الرياضة', 'رياضة'],
  ])('is that with the article or without: %s', (typed, name) => {
    expect(namesMeant(typed, [name])).toEqual([name]);
  });
});

const ARTICLES: Readonly<Record<string, Article>> = {
  harbour: { text: 'مرفأ للصيد', section: 'اقتصاد', authors: ['ليلى الحارثي'] },
  moon: { text: 'مرفأ تحت القمر', section: 'علوم', authors: ['سعاد الحارثي'], tags: ['قمر'] },
  sea: { text: 'سباق في البحر', section: 'علوم', authors: ['أحمد ليلو'] },
};
const { engine, lookup } = siteOf(ARTICLES);
const found = async (text: string) => {
  const { matches, filters } = await find({ text, filters: {}, sort: 'date' }, engine, lookup);
  return [matches.map(({ id }) => id).join(' '), filters];
};

describe('an operator with a part of a name', () => {
  it.each([
    ['كاتب:ليلى', 'harbour', { author: 'ليلى الحارثي' }],
    ['كاتب:الحارثي مرفأ', 'harbour moon', { author: 'الحارثي' }],
    ['قسم:العلوم', 'moon sea', { section: 'علوم' }],
    ['وسم:القمر', 'moon', { tag: 'قمر' }],
    ['كاتب:زيد', '', { author: 'زيد' }],
  ])('%s', async (text, expected, filters) => {
    expect(await found(text)).toEqual([expected, filters]);
  });

  it('leaves a year and a range what they are', () => {
    const table = facetsOf([]);
    expect(namedFilters({ year: '٢٠٢٤', since: 'week' }, table)).toEqual({
      year: '2024',
      since: 'week',
    });
  });
});

describe('names that a site has in the place of one that it lacks', () => {
  const table = facetsOf(
    Object.values(ARTICLES).map(({ section, tags = [], authors = [] }) => {
      return { section, tags, authors, published: '2025-01-01' };
    }),
  );
  const instead = (text: string, filters = {}) =>
    namesInstead({ text, filters, sort: 'date' }, table);

  it('stand with the commonest first, each in the place of what was typed', () => {
    expect(instead('قسم:فن مرفأ -صيد منذ:شهر')).toEqual([
      {
        facet: 'section',
        names: ['علوم', 'اقتصاد'].map((word) => ({
          word,
          query: { text: 'مرفأ -صيد', filters: { section: word, since: 'month' }, sort: 'date' },
        })),
      },
    ]);
  });

  it('are told for what was chosen in the address, and for each that is lacked', () => {
    const told = instead('كاتب:زيد', { tag: 'شمس', section: 'علوم' });
    expect(told.map(({ facet, names }) => [facet, names.length])).toEqual([
      ['author', 3],
      ['tag', 1],
    ]);
    expect(told[1]?.names[0]?.query.filters).toEqual({
      author: 'زيد',
      tag: 'قمر',
      section: 'علوم',
    });
  });

  it('are none where the name is there, nor where the site has none', () => {
    expect(instead('قسم:علوم قمر')).toEqual([]);
    expect(namesInstead({ text: 'وسم:x', filters: {}, sort: 'date' }, facetsOf([]))).toEqual([]);
  });

  it('are eight at most', () => {
    const many = facetsOf(
      Array.from({ length: 20 }, (_, at) => {
        return { section: `قسم${at}`, tags: [], authors: [], published: '2025-01-01' };
      }),
    );
    const [only] = namesInstead({ text: 'قسم:فن', filters: {}, sort: 'date' }, many);
    expect(only?.names).toHaveLength(8);
  });
});
