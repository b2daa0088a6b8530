import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../../src/search/days.ts';
import { readFacets, writeFacets } from '../../../../src/search/facet-table.ts';
import { facetsOf, offered } from '../../../../src/search/index/tables/facets.ts';
import { facetCounts } from '../../../../src/search/query/answer/facet-counts.ts';
import { find } from '../../../../src/search/query/find.ts';
import { type Article, siteOf } from './stand-ins.ts';

/** Articles of a small site, the newest first. */
const ARTICLES: Readonly<Record<string, Article>> = {
  harbour: {
    text: 'مرفأ للصيد',
    section: 'اقتصاد',
    tags: ['صيد', 'إسرائيل'],
    authors: ['ليلى'],
    published: '2025-03-10',
  },
  moon: { text: 'مرفأ تحت القمر', section: 'علوم', tags: ['قمر'], published: '2025-03-03' },
  sea: { text: 'سباق في البحر', section: 'علوم', authors: ['أحمد'], published: '2025-02-08' },
  tide: { text: 'مرفأ قديم', section: 'علوم', tags: ['صيد'], published: '2024-03-10' },
  boat: { text: 'مرفأ أقدم', tags: ['صيد'], published: '2024-03-09' },
};
const TODAY = Date.UTC(2025, 2, 10) / 86_400_000;
const { engine, lookup } = siteOf(ARTICLES);

const query = (text: string, filters: Readonly<Record<string, string>> = {}) =>
  ({ text, filters, sort: 'date' }) as const;
const found = async (text: string, filters = {}) => {
  const { matches } = await find(query(text, filters), engine, lookup, TODAY);
  return matches.map(({ id }) => id).join(' ');
};
const counts = async (text: string, filters = {}) => {
  const asked = query(text, filters);
  const results = await find(asked, engine, lookup, TODAY);
  const each = await facetCounts(asked, results, engine, lookup, TODAY);
  return (filter: 'section' | 'author' | 'tag' | 'year' | 'since') => {
    const { all, values } = each.get(filter) ?? { all: 0, values: [] };
    return [`${all}`, ...[...values].map(([value, count]) => `${value} ${count}`)].join(', ');
  };
};

describe('what is narrowed to', () => {
  it.each([
    ['the past week and its first day', { since: 'week' }, 'harbour moon'],
    ['the past month', { since: 'month' }, 'harbour moon sea'],
    ['the past year and its first day', { since: 'year' }, 'harbour moon sea tide'],
    ['a range that is none', { since: 'century' }, ''],
    ['a day without month and year', { since: '3' }, ''],
    ['a month that no year has', { since: '2024-13' }, ''],
    ['a year', { year: '2024' }, 'tide boat'],
    ['a year in other digits', { year: '٢٠٢٤' }, 'tide boat'],
    ['a section and a year', { section: 'علوم', year: '2025' }, 'moon sea'],
    ['one of several tags', { tag: 'إسرائيل' }, 'harbour'],
    ['a tag with another hamza', { tag: 'اسرائيل' }, 'harbour'],
    ['a tag with tashkeel', { tag: 'صَيْد' }, 'harbour tide boat'],
    ['a writer with another hamza', { author: 'احمد' }, 'sea'],
    ['a section that is not', { section: 'فن' }, ''],
    ['since yesterday', { since: 'day' }, 'harbour'],
  ])('%s', async (_what, filters, expected) => {
    expect(await found('', filters)).toBe(expected);
  });

  it.each([
    ['وسم:إسرآئيل مرفأ', 'harbour'],
    ['منذ:أسبوع مرفأ', 'harbour moon'],
    ['منذ:شهر', 'harbour moon sea'],
    ['since:year قسم:علوم', 'moon sea tide'],
    ['سنة:٢٠٢٤', 'tide boat'],
    ['سنة:2024 سنة:2025 قسم:علوم', 'moon sea tide'],
    ['منذ:أمس', 'harbour'],
    ['منذ:2025-03', 'harbour moon'],
    ['منذ:٣/٣/٢٠٢٥', 'harbour moon'],
    ['منذ:أسبوع منذ:2025-02', 'harbour moon sea'],
    ['قبل:2025', 'tide boat'],
    ['قبل:2025-02-08', 'tide boat'],
    ['قبل:شهر', 'tide boat'],
    ['منذ:2024-03-10 قبل:2025-03-03', 'sea tide'],
    ['منذ:قرن', ''],
    ['قبل:غد', ''],
    ['قسم:علوم قسم:اقتصاد', 'harbour moon sea tide'],
    ['كاتب:ليلى كاتب:أحمد', 'harbour sea'],
    ['كاتب:أحمد أو وسم:قمر', 'moon sea'],
    ['-(كاتب:أحمد أو قسم:اقتصاد)', 'moon tide boat'],
    ['تاريخ:مارس 2025', 'harbour moon'],
    ['تاريخ:3/3', 'moon'],
    ['سنة:2023-2024', 'tide boat'],
    ['حتى:3/2024', 'tide boat'],
    ['-تاريخ:2025-03', 'sea tide boat'],
    ['مرفأ -قسم:علوم', 'harbour boat'],
    ['-قسم:علوم -وسم:قمر', 'harbour boat'],
    ['مرفأ -منذ:سنة', 'boat'],
    ['مرفأ قسم:', 'harbour moon tide boat'],
    ['قسم:', ''],
    ['-قسم:فن مرفأ', 'harbour moon tide boat'],
  ])('by an operator, %s', async (text, expected) => {
    expect(await found(text)).toBe(expected);
  });

  it('is told as the site writes it, and what the site lacks as it was asked for', async () => {
    const filters = { tag: 'اسرائيل', section: 'فن', year: '٢٠٢٤' };
    const told = await find(query('قمر كاتب:احمد', filters), engine, lookup, TODAY);
    expect(told.question.conditions.map(({ field, values }) => [field, ...values])).toEqual([
      ['author', 'أحمد'],
      ['section', 'فن'],
      ['year', '2024'],
      ['tag', 'إسرائيل'],
    ]);
    expect(told.hasWords).toBe(true);
    expect((await find(query('قسم:علوم'), engine, lookup, TODAY)).hasWords).toBe(false);
  });

  it('and nothing of it is fetched where a question is not', async () => {
    const facets = () => Promise.reject(new Error('fetched'));
    const { matches } = await find(query('مرفأ'), engine, { ...lookup, facets }, TODAY);
    expect(matches).toHaveLength(4);
  });
});

describe('counts', () => {
  it('are those of the answer, the commonest first', async () => {
    const of = await counts('مرفأ');
    expect(of('section')).toBe('4, علوم 2, اقتصاد 1');
    expect(of('tag')).toBe('4, صيد 3, إسرائيل 1, قمر 1');
    expect(of('author')).toBe('4, ليلى 1');
    expect(of('year')).toBe('4, 2024 2, 2025 2');
    expect(of('since')).toBe('4, year 3, month 2, week 2, day 1');
  });

  it('of what is chosen are those that the others would bring', async () => {
    const of = await counts('مرفأ', { section: 'علوم', year: '2024' });
    expect(of('section')).toBe('2, علوم 1');
    expect(of('year')).toBe('2, 2024 1, 2025 1');
    expect(of('since')).toBe('2, year 2, month 1, week 1');
    expect(of('tag')).toBe('1, صيد 1');
  });

  it('without words are those of all the news', async () => {
    expect((await counts('', { section: 'علوم' }))('section')).toBe('5, علوم 3, اقتصاد 1');
  });
});

describe('the table of facets', () => {
  const table = facetsOf(
    Object.values(ARTICLES).map(({ section, tags = [], authors = [], published = '' }) => {
      return { section, tags, authors, published };
    }),
  );

  it('is read as it was written', () => {
    expect(readFacets(writeFacets(table))).toEqual(table);
    expect(table.days).toEqual([TODAY, TODAY - 7, TODAY - 30, TODAY - 365, TODAY - 366]);
  });

  it('takes the day of a moment as it is written, with its hour', () => {
    const moment = {
      section: undefined,
      tags: [],
      authors: [],
      published: '2025-03-10T23:30+03:00',
    };
    expect(facetsOf([moment]).days).toEqual([TODAY]);
  });

  it('offers what there are several of', () => {
    expect(offered(table)).toEqual(['section', 'author', 'tag']);
    expect(offered(facetsOf([]))).toEqual([]);
  });
});

it('a day is the reader’s own', () => {
  const now = new Date(2025, 2, 10, 0, 30);
  expect(dayOf(now)).toBe(TODAY);
  expect(dayOf(new Date(2025, 2, 10, 23, 30))).toBe(TODAY);
});
