import { describe, expect, it } from 'vitest';
import { longDate } from '../../../src/dates/format-date.ts';
import { parsePublicationDate } from '../../../src/dates/publication-date.ts';
import { ar } from '../../../src/strings/ar.ts';
import { en } from '../../../src/strings/en.ts';

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
    expect(ar.resultCount(count)).toBe(words);
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
    expect(en.resultCount(count)).toBe(words);
  });
});

describe('longDate', () => {
  const shown = (text: string, language: 'ar' | 'en') => {
    const date = parsePublicationDate(text, 'Asia/Riyadh');
    return date && longDate(date, language, 'Asia/Riyadh');
  };

  it.each([
    ['2024-11-12', 'الثلاثاء 12 نوفمبر (تشرين الثاني) 2024'],
    ['2024-06-01', 'السبت 1 يونيو (حزيران) 2024'],
    ['2025-01-31', 'الجمعة 31 يناير (كانون الثاني) 2025'],
    ['2024-11-12 14:30', 'الثلاثاء 12 نوفمبر (تشرين الثاني) 2024، الساعة 14:30'],
  ])('%s in Arabic', (text, words) => {
    expect(shown(text, 'ar')).toBe(words);
  });

  it.each([
    ['2024-11-12', 'Tuesday 12 November 2024'],
    ['2024-11-12 14:30', 'Tuesday 12 November 2024, 14:30'],
  ])('%s in English', (text, words) => {
    expect(shown(text, 'en')).toBe(words);
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
