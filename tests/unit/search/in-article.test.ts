import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/arabic/fold.ts';
import { words } from '../../../src/arabic/words.ts';
import { articleTable } from '../../../src/search/in-article/article-table.ts';
import { hitCount } from '../../../src/search/in-article/hit-count.ts';
import { hitsOf } from '../../../src/search/in-article/hits.ts';
import { resolveTerms } from '../../../src/search/in-article/resolved-terms.ts';
import { resolveByRules } from '../../../src/search/in-article/unknown-words.ts';
import { addressWithFind } from '../../../src/search/query/address.ts';
import { words as ar } from '../../../src/strings/words/ar.ts';
import { words as en } from '../../../src/strings/words/en.ts';

const PARAGRAPHS = [
  'أطلقت كوريا الشمالية صاروخاً، وقالت: «الصَّواريخُ الكورية الشمالية دفاعية».',
  'وزارت روسيا؛ كوريا ثالثة. لِروسيا سفن، والسفينة «روسيا الكبرى» أولها.',
];
const ENTRIES = [
  ['صاروخا', 'صاروخ'],
  ['الصواريخ', 'صاروخ'],
  ['صواريخ', 'صاروخ'],
  ['الشماليه', 'شمالي'],
  ['لروسيا', 'روسيا'],
  ['والسفينه', 'سفينه'],
  ['سفن', 'سفينه'],
].map(([form = '', key = '']) => [form, [key]] as const);

const page = PARAGRAPHS.flatMap((text, block) => {
  let before = 0;
  return words(text).map((word) => {
    const joined = text.slice(before, word.start).trim() === '';
    before = word.end;
    return { text: word.text, form: fold(word.text), block, joined };
  });
});
const forms = page.map(({ form }) => form);

function found(typed: string, entries: typeof ENTRIES = ENTRIES): string[] {
  const table = articleTable(forms, entries);
  const wanted = resolveByRules(resolveTerms(typed, table), table);
  return hitsOf(page, wanted, table).map(({ first, last }) =>
    page
      .slice(first, last + 1)
      .map(({ text }) => text)
      .join(' '),
  );
}

describe('what is found in an article', () => {
  it.each([
    ['nothing', '', []],
    ['a plural by its singular, through tashkeel', 'صاروخ', ['صاروخاً', 'الصَّواريخُ']],
    ['a form that only the lexicon has', 'صواريخ ', ['صاروخاً', 'الصَّواريخُ']],
    ['a form by rules', 'وبالصاروخ ', ['صاروخاً', 'الصَّواريخُ']],
    ['a bare word with a preposition', 'روسيا', ['روسيا', 'لِروسيا', 'روسيا']],
    ['the beginning of a word', 'صوار', ['صاروخاً', 'الصَّواريخُ']],
    ['the beginning of one that has a preposition here', 'سفي', ['سفن', 'والسفينة']],
    ['no beginning once the word is finished', 'صوار ', []],
    ['words together as one place', 'كوريا الشمالية', ['كوريا الشمالية', 'الشمالية', 'كوريا']],
    ['but not across a mark', 'روسيا كوريا ', ['كوريا', 'روسيا', 'كوريا', 'لِروسيا', 'روسيا']],
    ['a phrase as it was typed', '«روسيا الكبرى»', ['روسيا الكبرى']],
    ['no phrase in other forms', '"لروسيا سفينة"', []],
    ['no phrase from one paragraph to the next', '"دفاعية وزارت"', []],
    ['a letter that is no word', 'ر', []],
    ['a look-alike never', 'سفاري', []],
  ])('%s: %s', (_what, typed, expected) => {
    expect(found(typed)).toEqual(expected);
  });

  it.each([
    ['روسيا', ['روسيا', 'روسيا']],
    ['صَوَاريخ', ['الصَّواريخُ']],
    ['الصواريخ', ['الصَّواريخُ']],
    ['كورِيَا ', ['كوريا', 'كوريا']],
    ['"الكورية الشمالية"', ['الكورية الشمالية']],
  ])('without a table, %s is found as it stands', (typed, expected) => {
    expect(found(typed, [])).toEqual(expected);
  });

  it('answers anything, in order and without overlaps', () => {
    const bits = fc.constantFrom(...forms, '"', '«', '»', ' ', '\ud800', '\u202e', '(.*', '🌙');
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(bits, { maxLength: 40 }).map((parts) => parts.join('')),
    );
    const table = articleTable(forms, ENTRIES);
    fc.assert(
      fc.property(typed, (text) => {
        let end = -1;
        for (const { first, last } of hitsOf(page, resolveTerms(text, table), table)) {
          expect(first).toBeGreaterThan(end);
          expect(last).toBeGreaterThanOrEqual(first);
          end = last;
        }
        expect(end).toBeLessThan(page.length);
      }),
    );
  });
});

describe('the count', () => {
  it.each([
    [1, 0, 'لم يرد ما كتبت في هذا الخبر.', 'No matches in this article.'],
    [1, 1, 'موضع واحد', '1 match'],
    [2, 2, '2 من موضعين', '2 of 2 matches'],
    [3, 7, '3 من 7 مواضع', '3 of 7 matches'],
    [5, 11, '5 من 11 موضعاً', '5 of 11 matches'],
    [100, 102, '100 من 102 موضع', '100 of 102 matches'],
  ])('%i of %i', (at, all, arabic, english) => {
    expect(hitCount({ ...ar.findCount, locale: 'ar-u-nu-latn' }, at, all)).toBe(arabic);
    expect(hitCount({ ...en.findCount, locale: 'en-u-nu-latn' }, at, all)).toBe(english);
  });
});

describe('the address of a place that is to be marked', () => {
  const ARTICLE = '/articles/x/';

  it.each([
    ['روسيا', 'p-1', '?find=روسيا#p-1'],
    ['«مجلس الأمن» زار', '', '?find=«مجلس+الأمن»+زار'],
    ['', 'p-1', '#p-1'],
    ['', '', ''],
  ])('%s', (typed, id, expected) => {
    expect(decodeURIComponent(addressWithFind(typed, ARTICLE, id))).toBe(ARTICLE + expected);
  });

  it('takes anything, leads to the article and stays an address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const url = new URL(addressWithFind(typed.repeat(40), ARTICLE, 'p-1'), 'https://n.example');
        expect([url.pathname, url.hash]).toEqual([ARTICLE, '#p-1']);
        expect(url.href.length).toBeLessThan(4000);
      }),
    );
  });
});
