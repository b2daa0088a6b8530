import { describe, expect, it } from 'vitest';
import { find } from '../../../../src/search/query/find.ts';
import { questionOf, readOperators } from '../../../../src/search/query/operators.ts';
import { type Article, siteOf } from './stand-ins.ts';

describe('operators', () => {
  it.each([
    ['an excluded word', 'مرفأ -صيد', 'مرفأ', ['صيد'], {}],
    ['a minus sign of typography', 'مرفأ −صيد', 'مرفأ', ['صيد'], {}],
    ['an excluded phrase', '-"صيد السمك" مرفأ', 'مرفأ', ['"صيد السمك"'], {}],
    ['two of them', '-قمر مرفأ -«صيد السمك»', 'مرفأ', ['قمر', '«صيد السمك»'], {}],
    ['an excluded word alone', '-صيد', '', ['صيد'], {}],
    ['a section', 'فوز قسم:رياضة', 'فوز', [], { section: 'رياضة' }],
    ['a section after a space', 'قسم: رياضة', '', [], { section: 'رياضة' }],
    ['a section of two words', 'قسم:«العالم العربي» فوز', 'فوز', [], { section: 'العالم العربي' }],
    ['a section in English', 'win Section:"World news"', 'win', [], { section: 'World news' }],
    ['a year', 'سنة:٢٠٢٤', '', [], { year: '٢٠٢٤' }],
    ['a writer', 'كاتب:"ليلى الحارثي"', '', [], { author: 'ليلى الحارثي' }],
    ['a tag', 'وسم:صيد', '', [], { tag: 'صيد' }],
    ['all together', 'قسم:علوم قمر -مد tag:x', 'قمر', ['مد'], { section: 'علوم', tag: 'x' }],
  ])('%s: %s', (_what, typed, words, excluded, filters) => {
    expect(readOperators(typed)).toEqual({ words, excluded, filters });
  });

  it.each([
    'كوفيد-19',
    'F-16 قمر',
    'درجة -5',
    'ياهو - جوجل',
    '-',
    'قسم:',
    'القسم:رياضة',
    '"كلمة -أخرى قسم:علوم"',
    '«مرفأ -صيد»',
    'بحر  قمر',
  ])('none is in %s', (typed) => {
    expect(readOperators(typed)).toEqual({ words: typed, excluded: [], filters: {} });
  });

  it('stand beside the filters that are chosen, and a range has its name', () => {
    const filtersOf = (text: string) =>
      questionOf({ text, filters: { tag: 'صيد' }, sort: 'relevance' }).query.filters;
    expect(filtersOf('قسم:رياضة')).toEqual({ tag: 'صيد', section: 'رياضة' });
    expect(filtersOf('منذ:أسبوع')).toEqual({ tag: 'صيد', since: 'week' });
    expect(filtersOf('منذ:سنة')).toEqual({ tag: 'صيد', since: 'year' });
    expect(filtersOf('since:month')).toEqual({ tag: 'صيد', since: 'month' });
  });
});

describe('a search with operators', () => {
  const articles: Readonly<Record<string, Article>> = {
    harbour: { text: 'مرفأ للصيد على البحر', section: 'اقتصاد' },
    moon: { text: 'مرفأ تحت القمر', section: 'علوم' },
    sea: { text: 'سباق في البحر', section: 'رياضة' },
  };
  const search = async (text: string) => {
    const { engine, lookup } = siteOf(articles);
    const found = await find({ text, filters: {}, sort: 'relevance' }, engine, lookup);
    return found.matches.map(({ id }) => id).join(' ');
  };

  it.each([
    ['has no article with the word', 'مرفأ -القمر', 'harbour'],
    ['has all the news but those with it', '-البحر', 'moon'],
    ['has none with the phrase', 'مرفأ -"على البحر"', 'moon'],
    ['has what has the words of a phrase otherwise', 'مرفأ -"البحر على"', 'harbour moon'],
    ['excludes what has all the words of one exclusion', 'البحر -للصيد/سباق', 'harbour sea'],
    ['excludes nothing for a word that the site lacks', 'مرفأ -ككككك', 'harbour moon'],
    ['excludes a word and not what begins so', 'مرفأ -الق', 'harbour moon'],
    ['is of one section', 'البحر قسم:رياضة', 'sea'],
    ['of a section alone has all of it', 'قسم:علوم', 'moon'],
    ['finds nothing in a section that is not', 'مرفأ قسم:فن', ''],
  ])('%s: %s', async (_what, text, expected) => {
    expect((await search(text)).split(' ').sort().join(' ')).toBe(expected);
  });

  it('does not tell an excluded word that the site lacks as one that was not found', async () => {
    const { engine, lookup } = siteOf(articles);
    const query = { text: 'مرفأ -ككككك', filters: {}, sort: 'relevance' } as const;
    expect((await find(query, engine, lookup)).unknown).toEqual([]);
  });
});
