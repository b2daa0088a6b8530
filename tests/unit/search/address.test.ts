import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { facetsOf } from '../../../src/search/index/tables/facets.ts';
import { askedPhrases } from '../../../src/search/page/asked-phrases.ts';
import { phrasesFor } from '../../../src/search/page/phrases.ts';
import { resultsSummary } from '../../../src/search/page/results-summary.ts';
import {
  addressOf,
  addressWithFind,
  askedText,
  isEmpty,
  queryIn,
} from '../../../src/search/query/address.ts';
import type { Field } from '../../../src/search/query/question/fields.ts';
import { readBy } from '../../../src/search/query/question/read-question.ts';
import { words as ar } from '../../../src/strings/words/ar.ts';

const FIELDS: readonly Field[] = ['section', 'tag', 'author', 'since', 'before', 'year'];

const match = {
  id: 'a',
  score: 1,
  places: [],
  names: [],
  missing: [],
  fragment: () => Promise.reject(new Error()),
};

describe('the address of a search', () => {
  it.each([
    ['?q=روسيا', { text: 'روسيا', filters: {}, sort: 'relevance' }],
    ['?q=%20&section=علوم', { text: '', filters: { section: 'علوم' }, sort: 'relevance' }],
    [
      '?tag=صيد&year=2025&sort=date&other=x',
      { text: '', filters: { tag: 'صيد', year: '2025' }, sort: 'date' },
    ],
    ['', { text: '', filters: {}, sort: 'relevance' }],
  ])('%s', (search, query) => {
    expect(queryIn(search)).toEqual(query);
  });

  it('carries no more of what was pasted than a server takes', () => {
    const text = queryIn(`?q=${encodeURIComponent('خبر '.repeat(3000))}`).text;
    expect(text).toHaveLength(499);
    expect(text.endsWith('خبر')).toBe(true);
    expect(askedText(` ${'خبر '.repeat(3000)}`)).toBe(text);
    expect(addressOf({ text, filters: {}, sort: 'date' }).length).toBeLessThan(4000);
    expect(askedText(`خ${'😀'.repeat(3000)}`)).toBe(`خ${'😀'.repeat(499)}`);
  });

  it('keeps every query', () => {
    const text = fc.string({ unit: 'grapheme' }).map((written) => written.trim());
    const sort = fc.constantFrom('relevance', 'date');
    fc.assert(
      fc.property(text, fc.string({ minLength: 1 }), sort, (written, section, order) => {
        const query = { text: written, filters: { section }, sort: order };
        expect(queryIn(addressOf(query))).toEqual(query);
      }),
    );
  });

  it('is empty when nothing is asked', () => {
    for (const signs of ['', '؟', 'ـــ', '...', '😀', '— «»'])
      expect(isEmpty(queryIn(`?q=${signs}`))).toBe(true);
    expect(addressOf(queryIn(''))).toBe('');
  });

  it.each(['?q=روسيا', '?q=٢', '?q=؟&year=2025', '?year=2025', '?q=روسيا&tag=صيد'])(
    'is not when something is: %s',
    (search) => {
      expect(isEmpty(queryIn(search))).toBe(false);
    },
  );
});

describe('the address of a place where words are highlighted', () => {
  it.each([
    ['بحر', 'p-2', '/x/?find=بحر#p-2'],
    ['بحر', '', '/x/?find=بحر'],
    ['', 'p-2', '/x/#p-2'],
    ['', '', '/x/'],
    ['ب'.repeat(301), '', `/x/?find=${'ب'.repeat(300)}`],
  ])('%s %s', (typed, id, address) => {
    expect(decodeURI(addressWithFind(typed, '/x/', id))).toBe(address);
  });
});

describe('resultsSummary', () => {
  // Names are isolated by the direction of the page.
  beforeAll(() => {
    vi.stubGlobal('document', { documentElement: { dir: 'rtl' } });
  });
  afterAll(() => {
    vi.unstubAllGlobals();
  });

  const phrases = phrasesFor(ar);
  const TABLE = facetsOf([{ section: 'علوم', tags: [], authors: [], published: '2025-01-01' }]);
  type Asked = Parameters<typeof askedPhrases>[0];
  const NOTHING: Asked = { conditions: [], excluded: [], unresolved: [] };
  /** What was asked, a field each. */
  const asking = (filters: Readonly<Partial<Record<Field, string>>>): Asked => {
    const conditions = FIELDS.flatMap((field) => {
      const values = filters[field]?.split('|') ?? [];
      return values.length > 0 ? [{ field, values, excludes: false }] : [];
    });
    return { ...NOTHING, conditions };
  };
  const summary = async (
    count: number,
    asked: Asked,
    { partial = false, hasWords = true, digits = 'latn' } = {},
  ) => {
    const matches = Array.from({ length: count }, () => match);
    const speech = { phrases, language: 'ar', digits };
    const told = await askedPhrases(asked, speech);
    return resultsSummary({ matches, partial, hasWords }, told, speech);
  };

  it.each([
    [0, false, {}, 'لا نتائج. جرّب كلمة أقصر أو أعمّ، أو تحقّق من الإملاء.'],
    [0, false, { section: 'علوم' }, 'لا نتائج في قسم «\u2068علوم\u2069».'],
    [2, false, {}, 'نتيجتان'],
    [3, false, { section: 'علوم' }, '3 نتائج في قسم «\u2068علوم\u2069»'],
    [11, false, { year: '2025' }, '11 نتيجة من عام 2025'],
    [12, false, { since: 'month' }, '12 نتيجة في آخر شهر'],
    [2, false, { author: 'ليلى' }, 'نتيجتان بقلم «\u2068ليلى\u2069»'],
    [2, false, { section: 'علوم|فن' }, 'نتيجتان في قسم «\u2068علوم\u2069» أو «\u2068فن\u2069»'],
    [2, false, { year: '2023|2024' }, 'نتيجتان من عام 2023 أو 2024'],
    [2, false, { since: 'day|2024-05' }, 'نتيجتان منذ أمس أو منذ \u20685/2024\u2069'],
    [2, false, { before: '2024-05-01' }, 'نتيجتان قبل \u20681/5/2024\u2069'],
    [1, true, {}, 'لم ترد الكلمات كلها في خبر واحد، وهذه أقرب الأخبار: نتيجة واحدة'],
  ])('%i', async (count, partial, filters, words) => {
    expect(await summary(count, asking(filters), { partial })).toBe(words);
  });

  it('has its numbers, and no name’s, in the digits of the page', async () => {
    const asked = asking({ section: 'دورة 2024', year: '2025' });
    const told = await summary(11, asked, { digits: 'arab' });
    expect(told.replace(/[\u2068\u2069]/g, '')).toBe('١١ نتيجة في قسم «دورة 2024» من عام ٢٠٢٥');
  });

  it('tells all the news of what was asked without words', async () => {
    expect(await summary(3, asking({ section: 'علوم' }), { hasWords: false })).toBe(
      'كل الأخبار في قسم «\u2068علوم\u2069»: 3 أخبار',
    );
  });

  it('tells what is left out', async () => {
    const conditions: Asked['conditions'] = [
      { field: 'tag', values: ['صيد'], excludes: true },
      { field: 'since', values: ['week'], excludes: true },
    ];
    const excluded = ['مرفأ', '«صيد السمك»'];
    expect(await summary(1, { ...NOTHING, conditions, excluded })).toBe(
      'نتيجة واحدة عدا ما كان بالوسم «\u2068صيد\u2069» وعدا ما كان في آخر أسبوع ' +
        'وعدا ما ورد فيه «\u2068مرفأ\u2069» وعدا ما ورد فيه «\u2068صيد السمك\u2069»',
    );
  });

  it.each([
    [
      '-وسم:صيد -مرفأ قسم:علوم',
      '3 نتائج في قسم «علوم» عدا ما كان بالوسم «صيد» وعدا ما ورد فيه «مرفأ»',
    ],
    ['قبل:2026 قسم:علوم منذ:2024', '3 نتائج في قسم «علوم» منذ 2024 وقبل 2026'],
    ['قبل:2026', '3 نتائج قبل 2026'],
  ])('does not let one thing seem to narrow another: %s', async (text, words) => {
    const question = readBy(TABLE, { text, filters: {}, sort: 'date' }, 30_000);
    const told = await summary(3, question);
    expect(told.replace(/[\u2068\u2069]/g, '')).toBe(words);
  });

  it.each([
    ['قسم:', 0, false, 'اكتب بعد «قسم:» اسماً من هذه الأسماء.'],
    ['مرفأ قسم:', 3, true, '3 نتائج. اكتب بعد «قسم:» اسماً من هذه الأسماء.'],
    [
      'منذ:قرن',
      0,
      false,
      'لا نتائج منذ «قرن». اكتب بعد «منذ:» مدة (يوم، أسبوع، شهر، سنة) أو تاريخاً، مثل هذه.',
    ],
    ['سنة:خير', 0, false, 'لا نتائج من عام «خير». اكتب بعد «سنة:» سنة من هذه السنوات.'],
    [
      'قبل:«كل شيء»',
      0,
      false,
      'لا نتائج قبل «كل شيء». اكتب بعد «قبل:» مدة (يوم، أسبوع، شهر، سنة) أو تاريخاً، مثل هذه.',
    ],
    ['تاريخ:العرب', 0, false, 'اكتب بعد «تاريخ:» مدة (يوم، أسبوع، شهر، سنة) أو تاريخاً، مثل هذه.'],
    [
      'مرفأ تاريخ:العرب',
      0,
      true,
      'لا نتائج. اكتب بعد «تاريخ:» مدة (يوم، أسبوع، شهر، سنة) أو تاريخاً، مثل هذه.',
    ],
    ['قسم:علوم أو وسم:قمر', 3, false, 'كل الأخبار في قسم «علوم» أو بالوسم «قمر»: 3 أخبار'],
    ['مرفأ تاريخ:يناير 2025', 3, true, '3 نتائج منذ 1/2025 وقبل 2/2025'],
    ['مرفأ -سنة:2025-2026', 3, true, '3 نتائج عدا ما كان منذ 2025 وقبل 2027'],
    ['عام:', 0, false, 'اكتب بعد «عام:» سنة من هذه السنوات.'],
    ['منذ:يوم', 0, false, 'لا نتائج منذ أمس.'],
    ['-مرفأ', 0, false, 'لا نتائج عدا ما ورد فيه «مرفأ».'],
    ['قسم:فن', 0, false, 'لا نتائج في قسم «فن».'],
    // The site has no author: nothing can stand there.
    ['كاتب:', 0, false, 'لا نتائج. جرّب كلمة أقصر أو أعمّ، أو تحقّق من الإملاء.'],
  ])('says what may stand after an operator: %s', async (text, count, hasWords, words) => {
    const question = readBy(TABLE, { text, filters: {}, sort: 'date' }, 30_000);
    const told = await summary(count, question, { hasWords });
    expect(told.replace(/[\u2068\u2069]/g, '')).toBe(words);
  });
});
