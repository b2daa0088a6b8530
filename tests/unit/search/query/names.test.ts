import { describe, expect, it } from 'vitest';
import { facetsOf } from '../../../../src/search/index/tables/facets.ts';
import { find } from '../../../../src/search/query/find.ts';
import { namesBegun, namesMeant } from '../../../../src/search/query/question/names.ts';
import { operatorsIn } from '../../../../src/search/query/question/operators.ts';
import { readBy } from '../../../../src/search/query/question/read-question.ts';
import { operatorWith } from '../../../../src/search/query/question/values.ts';
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
    ['is one with what is joined to it', 'لليلى', ['ليلى الحارثي']],
    ['is one with a preposition and the article', 'بالحارثي', ['ليلى الحارثي', 'سعاد الحارثي']],
    ['is one with «to» and the article', 'للحارثي', ['ليلى الحارثي', 'سعاد الحارثي']],
    ['is none with a letter in its midst', 'سلعاد', []],
    ['is none with «to» in its midst', 'سللعاد', []],
    ['is the beginning of a word with its article', 'الح', ['ليلى الحارثي', 'سعاد الحارثي']],
  ])('%s: %s', (_what, typed, expected) => {
    expect(namesMeant(typed, AUTHORS)).toEqual(expected);
  });

  it.each([
    ['رياضة', 'الرياضة'],
    ['عبدالله', 'محمد عبد الله'],
    ['عبد الرحمن', 'عبدالرحمن السامي'],
    ['الله', 'سعد الله'],
    ['الرياضة', 'رياضة'],
    ['عبدالله', 'محمد عبد  الله'],
  ])('is that with the article or without, joined or apart: %s', (typed, name) => {
    expect(namesMeant(typed, [name])).toEqual([name]);
  });
});

it.each([
  [
    'of the article, which any may have',
    'ا',
    ['ليلى الحارثي', 'سعاد الحارثي', 'أحمد ليلو', 'سعاد'],
  ],
  ['of a word', 'سعا', ['سعاد الحارثي', 'سعاد']],
  ['of a word without the article that it has', 'حا', ['ليلى الحارثي', 'سعاد الحارثي']],
  ['of a word with the article that it lacks', 'الل', ['ليلى الحارثي', 'أحمد ليلو']],
  ['of such a word behind another', 'الحارثي الل', ['ليلى الحارثي']],
  ['of none, though a letter less is', 'أحما', []],
  ['of none, though one without an «ال» in its midst is', 'سعالد', []],
])('the names that begin as what is typed: %s: %s', (_what, typed, expected) => {
  expect(namesBegun(typed, AUTHORS)).toEqual(expected);
});

const ARTICLES: Readonly<Record<string, Article>> = {
  harbour: { text: 'مرفأ للصيد', section: 'اقتصاد', authors: ['ليلى الحارثي'] },
  moon: { text: 'مرفأ تحت القمر', section: 'علوم', authors: ['سعاد الحارثي'], tags: ['قمر'] },
  sea: { text: 'سباق في البحر', section: 'علوم', authors: ['أحمد ليلو'] },
};
const { engine, lookup } = siteOf(ARTICLES);
const found = async (text: string) => {
  const { matches, question } = await find({ text, filters: {}, sort: 'date' }, engine, lookup);
  const told = question.conditions.map(({ field, values }) => [field, values.join()]);
  return [matches.map(({ id }) => id).join(' '), Object.fromEntries(told)];
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
});

describe('what may stand after an operator', () => {
  const table = facetsOf(
    Object.values(ARTICLES).map(({ section, tags = [], authors = [] }, at) => {
      return { section, tags, authors, published: `${2025 - at}-03-10` };
    }),
  );
  const today = Date.UTC(2025, 2, 12) / 86_400_000;
  const unresolved = (text: string, filters = {}) =>
    readBy(table, { text, filters, sort: 'date' }, today).unresolved.map(
      ({ field, value, values }) => [field, value, values.join(' ')],
    );

  it('are the names of the site, the commonest first, where it lacks one or none was typed', () => {
    expect(unresolved('قسم:فن مرفأ -صيد')).toEqual([['section', 'فن', 'علوم اقتصاد']]);
    expect(unresolved('قسم:')).toEqual([['section', '', 'علوم اقتصاد']]);
    expect(unresolved('مرفأ قسم :')).toEqual([['section', '', 'علوم اقتصاد']]);
    expect(unresolved('مرفأ قسم:؟')).toEqual([['section', '', 'علوم اقتصاد']]);
    expect(unresolved('قسم: وسم:قمر')).toEqual([['section', '', 'علوم اقتصاد']]);
    expect(unresolved('قسم:علوم قمر')).toEqual([]);
  });

  it('are told for what was chosen in the address, and for each that is lacked', () => {
    expect(unresolved('كاتب:زيد', { tag: 'شمس', section: 'علوم' }).map(([field]) => field)).toEqual(
      ['author', 'tag'],
    );
  });

  it('are ranges and dates that leave something, in the language of the operator', () => {
    expect(unresolved('منذ:قرن')).toEqual([
      ['since', 'قرن', 'أسبوع شهر سنة 2025 2024 2023 3/2025'],
    ]);
    expect(unresolved('since:')).toEqual([['since', '', 'week month year 2025 2024 2023 2025-03']]);
    expect(unresolved('قبل:')).toEqual([['before', '', 'يوم أسبوع شهر سنة 2025 2024 3/2025']]);
    expect(unresolved('سنة:24')).toEqual([['year', '24', '2025 2024 2023']]);
  });

  it('are dates of the site in the place of one that it has nothing of', () => {
    expect(unresolved('سنة:1999')).toEqual([['year', '1999', '2025 2024 2023']]);
    expect(unresolved('منذ:يوم')).toEqual([
      ['since', 'يوم', 'أسبوع شهر سنة 2025 2024 2023 3/2025'],
    ]);
    expect(unresolved('قمر -سنة:1999 سنة:2024 منذ:شهر')).toEqual([]);
  });

  it('are none where the site has none', () => {
    const bare = readBy(facetsOf([]), { text: 'وسم:x', filters: {}, sort: 'date' }, 0);
    expect(bare.unresolved.map(({ values }) => values)).toEqual([[]]);
  });

  it('are three years at most beside ranges, and eight months', () => {
    const months = Array.from({ length: 12 }, (_, at) => String(12 - at).padStart(2, '0'));
    const years = facetsOf(
      [2025, 2024, 2023, 2022].flatMap((year) =>
        months.map((month) => {
          return { section: '', tags: [], authors: [], published: `${year}-${month}-01` };
        }),
      ),
    );
    const offered = (text: string) =>
      readBy(years, { text, filters: {}, sort: 'date' }, today + 1000).unresolved[0]?.values;
    expect(offered('منذ:')).toEqual(['2025', '2024', '2023', '12/2025']);
    expect(offered('شهر:')).toHaveLength(8);
  });

  it('are eight at most', () => {
    const many = facetsOf(
      Array.from({ length: 20 }, (_, at) => {
        return { section: `قسم${at}`, tags: [], authors: [], published: '2025-01-01' };
      }),
    );
    const { unresolved: found } = readBy(many, { text: 'قسم:فن', filters: {}, sort: 'date' }, 0);
    expect(found[0]?.values).toHaveLength(8);
  });

  it.each([
    ['قسم', 'علوم', false, 'قسم:علوم'],
    ['كاتب', 'ليلى الحارثي', false, 'كاتب:«ليلى الحارثي»'],
    ['author', 'Layla Al-Harithi', true, '-author:"Layla Al-Harithi"'],
    ['تاريخ', '5/2025', false, 'تاريخ:5/2025'],
    ['تاريخ', '5 أبريل', false, 'تاريخ:«5 أبريل»'],
    ['وسم', 'قصة «البحر» القديم', false, 'وسم:"قصة «البحر» القديم"'],
  ])('is written as it is read: %s %s', (name, value, excludes, expected) => {
    expect(operatorWith(name, value, excludes)).toBe(expected);
    expect(operatorsIn(expected).operators.map((each) => each.value)).toEqual([value]);
  });
});
