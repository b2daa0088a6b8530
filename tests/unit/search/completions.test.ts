import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readCompletions } from '../../../src/search/completion-table.ts';
import { withHeadlines } from '../../../src/search/index/tables/completion-files.ts';
import { facetsOf } from '../../../src/search/index/tables/facets.ts';
import { completionsOf } from '../../../src/search/query/completions/completions.ts';
import { articleOf, filesOf, often, siteOf } from './completions-site.ts';

afterEach(() => vi.unstubAllGlobals());

const WORDS = { مسؤول: 9, المسؤول: 4, مسؤولون: 5, مسافر: 7, مسرح: 3, قمر: 6, القوارب: 5, قوارب: 2 };

describe('a keyboard that was left on Latin letters', () => {
  it.each([
    ['ls,,', []],
    ['rlv', []],
    ['ls,c,g', []],
    ['lsvp', ['مسرح']],
    ['lsc,', ['مسؤول', 'مسؤولون']],
    ['lsvs', []],
    ['lsv', []],
    ['r,hv', ['قوارب']],
    ['lsvp r,hv', ['مسرح قوارب']],
    ['www.r,hv', []],
  ])('%s is gone on with as %j', async (typed, expected) => {
    const { complete } = await siteOf([articleOf('', 0, often(WORDS))]);
    expect(await complete(typed)).toEqual(expected);
  });

  it('asks for nothing more where the site has such Latin words', async () => {
    const { complete, asked } = await siteOf([articleOf('', 0, often({ lsvps: 2, مسرح: 3 }))]);
    expect(await complete('lsvp')).toEqual(['lsvps']);
    expect(asked.some((file) => file.includes(encodeURIComponent('م')) || file.includes('م'))).toBe(
      false,
    );
  });
});

describe('an operator', () => {
  const table = facetsOf(
    [
      ['علوم', ['ليلى الحارثي']],
      ['علوم', ['سامي']],
      ['العالم العربي', ['ليلى الحارثي', 'لطفي']],
    ].map(([section, authors]) => ({
      section: String(section),
      authors: [authors ?? []].flat(),
      tags: [],
      published: '2025-01-01',
    })),
  );
  const complete = async (typed: string) => {
    const { lookup } = await siteOf([articleOf('', 0, often({ ليس: 9, عليم: 5, مسؤول: 4 }))]);
    const found = await completionsOf(typed, { ...lookup, facets: async () => table });
    return found.map(({ text }) => text);
  };

  const ALL_AUTHORS = ['كاتب:«ليلى الحارثي»', 'كاتب:سامي', 'كاتب:لطفي'];
  it.each([
    ['with nothing after it', 'قسم:', ['قسم:علوم', 'قسم:«العالم العربي»']],
    ['after words', 'مرفأ قسم:', ['مرفأ قسم:علوم', 'مرفأ قسم:«العالم العربي»']],
    ['and the beginning of a name', 'كاتب:لي', ['كاتب:«ليلى الحارثي»']],
    ['of several that begin so', 'كاتب:ل', ['كاتب:«ليلى الحارثي»', 'كاتب:لطفي']],
    ['and the beginning of the second word', 'كاتب:ليلى الح', ['كاتب:«ليلى الحارثي»']],
    ['in open quotation marks', 'قسم:«العالم ا', ['قسم:«العالم العربي»']],
    ['that excludes', '-قسم:عل', ['-قسم:علوم']],
    ['with a space before the colon', 'قسم : عل', ['قسم:علوم']],
    ['and the article alone', 'قسم:ال', ['قسم:«العالم العربي»', 'قسم:علوم']],
    ['and the article with «to»', 'كاتب:ال', ALL_AUTHORS],
    ['and the article of a name without it', 'قسم:العل', ['قسم:علوم']],
    ['and one letter of such a name', 'قسم:الع', ['قسم:«العالم العربي»', 'قسم:علوم']],
    ['and a writer, of whom nothing is typed', 'كاتب:', ALL_AUTHORS],
    ['and a second name', 'قسم:علوم، ال', ['قسم:علوم، «العالم العربي»']],
    ['and a second name behind a comma alone', 'قسم:علوم،ال', ['قسم:علوم،«العالم العربي»']],
    ['and a second name behind quotation marks', 'قسم:«علوم»، ال', ['قسم:«علوم»، «العالم العربي»']],
    ['and brackets that are closed', 'قسم:(علوم أو الع)', []],
    ['and closed quotation marks, and then a word', 'قسم:«العالم» ع', ['قسم:«العالم» عليم']],
    ['and a second name in brackets', '(قسم:(علوم أو الع', ['(قسم:(علوم أو «العالم العربي»']],
    ['in brackets that are left out', '-(قسم:عل', ['-(قسم:علوم']],
    ['in English', 'section:', ['section:علوم', 'section:"العالم العربي"']],
    ['of a date', 'سنة:', ['سنة:2025']],
    ['of a date, with nothing after it', 'منذ:', ['منذ:2025', 'منذ:1/2025']],
    ['of a date, that begins so', 'منذ:202', ['منذ:2025']],
    ['of a date, and the beginning of a month', 'تاريخ:ين', ['تاريخ:«يناير 2025»']],
    ['of a date, in another country’s name of it', 'تاريخ:كان', ['تاريخ:«كانون الثاني 2025»']],
    ['of a date, in English', 'date:jan', ['date:"January 2025"']],
    ['of a date, of a month without articles', 'تاريخ:أب', []],
    ['of a year, which no month is', 'سنة:ين', []],
    ['with a colon of full width', 'قسم：عل', ['قسم:علوم']],
    ['with marks of direction', '\u200fكاتب:\u200fلي', ['كاتب:«ليلى الحارثي»']],
    ['with a whole name', 'قسم:علوم', []],
    ['with no name of the site', 'قسم:م', []],
    ['and then a word', 'قسم:علوم مسؤ', ['قسم:علوم مسؤول']],
    ['with spaces, after words', 'مرفأ قسم : عل', ['مرفأ قسم:علوم']],
    ['with a space, of none of the site', 'قال كاتب: مسؤ', ['قال كاتب: مسؤول']],
    ['with the article, at the beginning', 'الكاتب: لي', ['كاتب:«ليلى الحارثي»']],
    ['with the article, after a space', ' الكاتب: لي', [' كاتب:«ليلى الحارثي»']],
    ['that is a word of a sentence', 'قال الكاتب: لي', ['قال الكاتب: ليس']],
    ['that is none', 'قال: مسؤ', ['قال: مسؤول']],
  ])('%s: %s', async (_what, typed, expected) => {
    expect(await complete(typed)).toEqual(expected);
  });

  it('fetches nothing before it is typed', async () => {
    const { lookup } = await siteOf([articleOf('', 0, often(WORDS))]);
    const facets = () => Promise.reject(new Error('fetched'));
    expect(await completionsOf('قال: مس', { ...lookup, facets })).not.toEqual([]);
    await expect(completionsOf('قسم:', { ...lookup, facets })).rejects.toThrow('fetched');
  });
});

describe('what is typed', () => {
  it('is not gone on with where a text was pasted: each line would be as long', async () => {
    const { complete } = await siteOf([articleOf('', 0, often(WORDS))]);
    expect(await complete(`${'قمر '.repeat(37)}مس`)).not.toEqual([]);
    expect(await complete(`${'قمر '.repeat(40)}مس`)).toEqual([]);
  });

  it.each([
    ['goes on with the commonest words first', 'مس', ['مسؤول', 'مسافر', 'مسؤولون', 'مسرح']],
    ['however its hamza is spelled, in the spelling of the site', 'مسئ', ['مسؤول', 'مسؤولون']],
    ['of one letter', 'ق', ['قمر', 'قوارب']],
    ['with the article', 'الم', ['المسؤول']],
    ['keeps what stands before its last word', 'قمر «مسر', ['قمر «مسرح']],
    ['is not offered itself', 'مسرح', []],
    ['with a letter of a foreign keyboard', 'قمڕ', ['قمر']],
    ['in four letters has one exchanged for another', 'مصرح', ['مسرح']],
    ['has two letters exchanged', 'القوراب', ['القوارب']],
    ['lacks a letter', 'القورب', ['القوارب']],
    ['has a letter more', 'القووار', ['القوارب']],
    ['has a letter more at its end', 'مسبا', ['مسافر']],
    ['is not at its end, with a mistake', 'مصاف', ['مسافر']],
    ['in four letters is not corrected of two mistakes', 'مصدح', []],
    ['in three letters is not corrected', 'مصر', []],
    ['is not corrected when words begin so', 'مسؤولو', ['مسؤولون']],
    ['ends with a space', 'مس ', []],
    ['begins no word', 'ظظظظ', []],
    ['is no word', '!', []],
    ['is nothing', '', []],
    ['is an address', 'قمر https://n.example/مس', []],
    ['is nothing but an address', 'http://n.example/مس', []],
    ['stands behind an address', 'www.n.example مسر', ['www.n.example مسرح']],
  ])('%s: %s', async (_what, typed, expected) => {
    const { complete } = await siteOf([articleOf('', 0, often(WORDS))]);
    expect(await complete(typed)).toEqual(expected);
  });

  it.each([
    ['longer ones', '2', ['2024', '25']],
    ['none with a fraction', '50', ['500']],
    ['none in a headline', '12', []],
    ['but of its own fraction', '50.', []],
    ['the digits of its own fraction', '50.2', ['50.25']],
  ])('is a number, and goes on with %s: %s', async (_what, typed, expected) => {
    const { complete } = await siteOf([
      articleOf('12.5 درجة', 0, often({ '50.25': 4, '50': 3, '500': 2, '2024': 2, '25': 1 })),
    ]);
    expect(await complete(typed)).toEqual(expected);
  });

  it('is corrected to what is nearest, of two as near to the commoner', async () => {
    const { complete } = await siteOf([articleOf('', 0, often({ مطرح: 5, مفرح: 4, مسرح: 3 }))]);
    expect(await complete('مصرح')).toEqual(['مسرح', 'مطرح', 'مفرح']);
  });

  it('has six completions, two of them headlines if there are more', async () => {
    const words = Object.fromEntries(
      Array.from('ابتثجحخ', (letter, at) => [`سا${letter}`, 9 - at]),
    );
    const titles = ['سباق أول', 'سباق ثان', 'سباق ثالث'];
    const { complete } = await siteOf([
      articleOf('قمر', 0, often(words)),
      ...titles.map((title, at) => articleOf(title, at + 1)),
    ]);
    expect(await complete('سا')).toEqual(['ساا', 'ساب', 'سات', 'ساث', 'ساج', 'ساح']);
    expect(await complete('سب')).toEqual(['سباق', ...titles]);
    expect(await complete('س')).toEqual(['ساا', 'ساب', 'سات', 'ساث', 'سباق أول', 'سباق ثان']);
  });
});

describe('headlines', () => {
  const site = () =>
    siteOf([
      articleOf('مرفأ جديد للقوارب هاتفه +971 4 123 4567', 0),
      articleOf('افتتاح المرفأ', 1),
      articleOf('سباق القوارب من المرفأ', 2),
      articleOf('طالبات يصلن بالعبارات', 3),
    ]);

  it.each([
    ['one word, the newest first', 'مرف', ['مرفأ جديد', 'افتتاح المرفأ', 'سباق القوارب']],
    ['all words, in any order', 'المرفأ سبا', ['سباق القوارب']],
    ['a word without its preposition', 'قوار', ['مرفأ جديد', 'سباق القوارب']],
    ['a word without both', 'عبار', ['طالبات']],
    ['not the midst of a word', 'تتاح', []],
    ['not a word without the «ال» in its midst', 'طب', []],
  ])('are found by %s: %s', async (_what, typed, expected) => {
    const found = (await completionsOf(typed, (await site()).lookup)).filter(({ url }) => url);
    expect(found).toHaveLength(expected.length);
    for (const [at, begin] of expected.entries()) expect(found[at]?.text).toContain(begin);
  });

  it('lead to their articles, and are in the order in which they are read', async () => {
    const found = (await completionsOf('جديد', (await site()).lookup)).find(({ url }) => url);
    expect(found).toEqual({
      url: '/articles/news-0/',
      text: 'مرفأ جديد للقوارب هاتفه \u2066+971 4 123 4567\u2069',
    });
  });

  it('are of the newest articles alone', async () => {
    const { lookup } = await siteOf(
      Array.from({ length: 200 }, (_, number) => articleOf(`خبر ${number}`, number)),
    );
    expect(lookup.headlines).toHaveLength(80);
    expect(lookup.headlines[0]?.title).toBe('خبر 0');
  });
});

describe('the names of writers', () => {
  const words = often({ ليس: 9, ليلة: 8, ليبيا: 7, ليل: 6, الحكومة: 5 });
  const written = (authors: readonly string[], text = '') => ({
    ...articleOf('', 0, text),
    authors,
  });
  const site = () =>
    siteOf([written(['سامي الليثي']), written(['ليلى الحارثي'], words), written(['ليلى الحارثي'])]);

  it.each([
    [
      'stand behind the commonest words',
      'لي',
      ['ليس', 'ليلة', 'ليبيا', 'ليلى الحارثي', 'سامي الليثي', 'ليل'],
    ],
    ['stand first after a word of theirs', 'ليلى الح', ['ليلى الحارثي', 'ليلى الحكومة']],
    ['are found by the second', 'الحار', ['ليلى الحارثي']],
    ['are found by the second without ال', 'ليث', ['سامي الليثي']],
    ['are not offered to who has typed them', 'سامي الليثي', []],
    ['are not those of others', 'سامي الح', ['سامي الحكومة']],
  ])('%s: %s', async (_what, typed, expected) => {
    expect(await (await site()).complete(typed)).toEqual(expected);
  });

  it('are forty at most, those who wrote most', async () => {
    const many = Array.from({ length: 60 }, (_, at) => written([`كاتب ${at}`]));
    const { lookup } = await siteOf([...many, written(['كاتب 59'])]);
    expect(lookup.writers).toHaveLength(40);
    expect(lookup.writers[0]?.title).toBe('كاتب 59');
  });

  it('are those of the articles that there are now', () => {
    const [file] = filesOf([written(['ليلى الحارثي'])]);
    const now = { ...articleOf('مرفأ', 1), authors: ['هدى العلي'] };
    const later = withHeadlines(file?.content ?? new Uint8Array(), [now]);
    const { lines } = readCompletions(gunzipSync(later.content).toString());
    expect(lines).toEqual([' هدى العلي', '/articles/news-1/ مرفأ']);
  });
});
