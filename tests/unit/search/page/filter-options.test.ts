import { describe, expect, it } from 'vitest';
import { chosenOf, filtersWith } from '../../../../src/search/page/filter-lists.ts';
import { optionsOf } from '../../../../src/search/page/filter-options.ts';
import type { Filter } from '../../../../src/search/query/address.ts';

const count = (values: Readonly<Record<string, number>>) => ({
  all: 9,
  values: new Map(Object.entries(values)),
});
const COUNTS = new Map<Filter, ReturnType<typeof count>>([
  ['section', count({ علوم: 3, فن: 1 })],
  ['tag', count(Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`وسم ${at}`, 40 - at])))],
  ['since', count({ year: 5, week: 2 })],
  ['year', count({ '2023': 4, '2025': 5 })],
]);
const offered = (list: 'section' | 'author' | 'tag' | 'date', filters = {}) =>
  optionsOf(list, filters, COUNTS).map(({ value, count: number }) => `${value} ${number}`);

describe('a list', () => {
  it('offers what the answer has', () => {
    expect(offered('section')).toEqual(['علوم 3', 'فن 1']);
    expect(offered('author')).toEqual([]);
  });

  it('of dates offers the shortest range first, then the latest year', () => {
    expect(offered('date')).toEqual(['week 2', 'year 5', '2025 5', '2023 4']);
  });

  it('keeps what is chosen, though it brings nothing', () => {
    expect(offered('section', { section: 'رياضة' })).toEqual(['علوم 3', 'فن 1', 'رياضة 0']);
    expect(offered('date', { year: '1999' }).at(-1)).toBe('1999 0');
    expect(offered('date', { since: 'month' }).at(-1)).toBe('month 0');
    expect(offered('section', { section: 'فن' })).toHaveLength(2);
  });

  it('offers the thirty commonest, and what is chosen of the others with its count', () => {
    expect(offered('tag')).toHaveLength(30);
    expect(offered('tag', { tag: 'وسم 35' }).at(-1)).toBe('وسم 35 5');
  });
});

describe('what is chosen', () => {
  it('of dates is a range or a year', () => {
    expect(chosenOf('date', { since: 'week' })).toBe('week');
    expect(chosenOf('date', { year: '2024' })).toBe('2024');
    expect(chosenOf('date', { section: 'علوم' })).toBe('');
    expect(chosenOf('section', { section: 'علوم' })).toBe('علوم');
  });

  it('takes the place of what was', () => {
    const choose = (
      filters: Readonly<Record<string, string>>,
      values: Readonly<Record<string, string>>,
    ) => filtersWith(filters, (list) => values[list] ?? '');
    expect(choose({ year: '2024' }, { date: 'week' })).toEqual({ since: 'week' });
    expect(choose({ since: 'week' }, { date: '2024' })).toEqual({ year: '2024' });
    expect(choose({ section: 'علوم', tag: 'صيد' }, { tag: 'قمر' })).toEqual({ tag: 'قمر' });
    expect(choose({ since: 'week', author: 'ليلى' }, {})).toEqual({});
  });
});
