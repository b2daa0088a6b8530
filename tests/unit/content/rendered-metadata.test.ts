import { describe, expect, it } from 'vitest';
import { excerptOf, readingMinutes } from '../../../src/content/rendered-metadata.ts';

describe('excerptOf', () => {
  const opened = (lede: string) => ({ data: {}, rendered: { metadata: { lede } } });

  it('is the standfirst', () => {
    expect(excerptOf({ ...opened('أول الكلام'), data: { description: 'موجز' } })).toBe('موجز');
  });

  it('is else the first paragraph', () => {
    expect(excerptOf(opened('أول الكلام.'))).toBe('أول الكلام.');
  });

  it('is cut between words when the paragraph is long', () => {
    const text = excerptOf(opened('كلمة '.repeat(100).trim()));
    expect(text.length).toBeLessThanOrEqual(201);
    expect(text).toMatch(/كلمة…$/);
  });
});

describe('readingMinutes', () => {
  it.each([
    [0, 'ar', 1],
    [138, 'ar', 1],
    [435, 'ar', 3],
    [1380, 'ar', 10],
    [684, 'en', 3],
  ] as const)('%i words in %s', (words, language, minutes) => {
    const article = { data: { lang: language }, rendered: { metadata: { wordCount: words } } };
    expect(readingMinutes(article)).toBe(minutes);
  });
});
