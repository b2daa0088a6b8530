import { describe, expect, it } from 'vitest';
import { counted } from '../../../src/search/page/phrases.ts';
import { LANGUAGE_CODES } from '../../../src/strings/languages.ts';
import { stringsIn } from '../../../src/strings/strings-in.ts';
import { words as ar } from '../../../src/strings/words/ar.ts';
import { words as en } from '../../../src/strings/words/en.ts';
import { lackingWords } from '../../../src/strings/words-of.ts';

describe('Arabic plurals', () => {
  it.each([
    [1, 'نتيجة واحدة'],
    [2, 'نتيجتان'],
    [3, '3 نتائج'],
    [10, '10 نتائج'],
    [11, '11 نتيجة'],
    [99, '99 نتيجة'],
    [100, '100 نتيجة'],
    [102, '102 نتيجة'],
    [103, '103 نتائج'],
  ])('%i results', (count, words) => {
    expect(counted(ar.resultCount, count, 'ar')).toBe(words);
  });

  it.each([
    [1, 'مدة القراءة: دقيقة واحدة'],
    [2, 'مدة القراءة: دقيقتان'],
    [3, 'مدة القراءة: 3 دقائق'],
    [11, 'مدة القراءة: 11 دقيقة'],
  ])('%i minutes', (minutes, words) => {
    expect(ar.readingTime(minutes)).toBe(words);
  });
});

describe('English plurals', () => {
  it.each([
    [0, '0 results'],
    [1, '1 result'],
    [2, '2 results'],
  ])('%i results', (count, words) => {
    expect(counted(en.resultCount, count, 'en')).toBe(words);
  });
});

describe('the interface', () => {
  const texts = (strings: typeof ar) =>
    Object.values(strings).flatMap((text) => {
      if (typeof text === 'object') return Object.values(text);
      return typeof text === 'string' ? text : text(3 as never);
    });

  it('speaks Arabic throughout, with its own punctuation', () => {
    for (const text of texts(ar)) {
      expect(text).toMatch(/[\p{Script=Arabic}،؟«»]/u);
      expect(text).not.toMatch(/[?;,"]/);
    }
  });

  it('speaks English throughout', () => {
    for (const text of texts(en)) expect(text).not.toMatch(/\p{Script=Arabic}/u);
  });
});

it.each(LANGUAGE_CODES)('%s, which is registered, has all words in its file', (language) => {
  expect(lackingWords(language)).toEqual([]);
  expect(stringsIn(language).languageName).not.toBe('');
});

it('numbers of the interface are in the publication’s digits, in Arabic alone', () => {
  const arabic = stringsIn('ar', { digits: 'arab' });
  expect(arabic.articleCount(12)).toBe('١٢ خبراً');
  expect(arabic.articleCount(3)).toBe('٣ أخبار');
  expect(arabic.pageNumber(10)).toBe('الصفحة ١٠');
  expect(arabic.readingTime(11)).toBe('مدة القراءة: ١١ دقيقة');
  expect(arabic.footnote(1)).toBe('الحاشية ١');
  expect(stringsIn('en', { digits: 'arab' }).pageNumber(10)).toBe('Page 10');
  expect(stringsIn('ar').pageNumber(10)).toBe('الصفحة 10');
});
