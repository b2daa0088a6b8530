import { describe, expect, it } from 'vitest';
import type { IndexedArticle } from '../../../src/search/index/articles/indexed-article.ts';
import { differentPieces } from '../../../src/search/index/articles/pieces.ts';
import { commonestOf, countOf, spellingsOf } from '../../../src/search/index/words/spellings.ts';
import { tokenizeArticles } from '../../../src/search/index/words/tokenized-article.ts';

const articleOf = (text: string): IndexedArticle => ({
  url: '/articles/news-1/',
  title: '',
  language: 'ar',
  published: '2025-01-01',
  tags: [],
  authors: [],
  blocks: [{ id: 'p', text }],
});

const spellingsIn = (texts: readonly string[]) =>
  spellingsOf(differentPieces(tokenizeArticles(texts.map(articleOf))));

describe('the spellings of a form', () => {
  it.each([
    ['one, whatever stands around it', ['مرفأ، «مرفأ» مرفأ.'], 'مرفا', [['مرفأ', 3]]],
    [
      'those that fold alike',
      ['إعلام أعلام', 'أعلام'],
      'اعلام',
      [
        ['إعلام', 1],
        ['أعلام', 2],
      ],
    ],
    ['of words in one piece', ['كوفيد-19 وG20'], 'g20', [['G20', 1]]],
    ['without tashkeel', ['كَتَبَ كتب'], 'كتب', [['كتب', 2]]],
  ])('are %s', (_name, texts, form, expected) => {
    const found = spellingsIn(texts).get(form) ?? [];
    expect(found.map(({ spelling, count }) => [spelling, count])).toEqual(expected);
    expect(countOf(found)).toBe(expected.reduce((sum, [, count]) => sum + Number(count), 0));
  });

  it.each([
    [
      [
        ['إعلام', 1],
        ['أعلام', 2],
      ],
      'أعلام',
    ],
    [
      [
        ['إعلام', 2],
        ['أعلام', 2],
      ],
      'أعلام',
    ],
    [[], ''],
  ] as const)('%j: the commonest is «%s»', (counts, expected) => {
    expect(commonestOf(counts.map(([spelling, count]) => ({ spelling, count })))).toBe(expected);
  });
});
