import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lexemesOf } from '../../../src/arabic/lexemes.ts';
import { readForms, shortForm, writeForms } from '../../../src/search/article-forms.ts';
import { articleTables } from '../../../src/search/index/article-tables.ts';
import { tokenizeArticles } from '../../../src/search/index/tokenized-article.ts';
import { vocabularyOf } from '../../../src/search/index/vocabulary.ts';

const article = (slug: string, text: string) => ({
  url: `/articles/${slug}/`,
  title: 'خبر',
  language: 'ar' as const,
  published: '2025-01-01',
  tags: [],
  authors: [],
  blocks: [{ id: 'p-1', text }],
});

it('gives each article the classes of its own words, and the forms that the lexicon has of them', () => {
  const articles = [article('one', 'سافر لروسيا، وفي روسيا سفينة.'), article('two', 'صاروخ كبير.')];
  const vocabulary = vocabularyOf(tokenizeArticles(articles));
  const counts = new Map([...vocabulary].map(([form, { count }]) => [form, count]));
  const [one, two] = articleTables(articles, vocabulary, lexemesOf(counts)).map(
    ({ path, content }) => ({
      path,
      entries: new Map(readForms(gunzipSync(content).toString())),
    }),
  );
  expect([one?.path, two?.path]).toEqual(['articles/one.words', 'articles/two.words']);
  expect(one?.entries.get('لروسيا')).toEqual(['روسيا']);
  expect(one?.entries.get('سفن')).toEqual(['سفينه']);
  expect(one?.entries.has('روسيا')).toBe(false);
  expect(one?.entries.has('صواريخ')).toBe(false);
  expect(two?.entries.get('صواريخ')).toEqual(['صاروخ']);
});

it('is read as it was written', () => {
  const word = fc.stringMatching(/^[ابتلو1.]{1,6}$/);
  const form = fc.tuple(word, fc.array(word, { minLength: 1, maxLength: 3 }));
  fc.assert(
    fc.property(fc.array(form), (forms) => {
      const told = forms.map((one) => ({ keys: one[1].join(), short: shortForm(one) }));
      expect(readForms(writeForms(told))).toEqual(forms);
    }),
  );
});
