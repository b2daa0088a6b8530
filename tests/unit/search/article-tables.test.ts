import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type FormLexemes,
  readForms,
  shortForm,
  writeForms,
} from '../../../src/search/article-forms.ts';
import { articleTables } from '../../../src/search/index/tables/article-tables.ts';
import { analysedArticles } from '../../../src/search/index/words/analysed-articles.ts';
import { tokenizeArticles } from '../../../src/search/index/words/tokenized-article.ts';

const article = (slug: string, text: string) => ({
  url: `/articles/${slug}/`,
  title: 'خبر',
  language: 'ar' as const,
  published: '2025-01-01',
  tags: [],
  authors: [],
  blocks: [{ id: 'p-1', text }],
});

const tablesOf = (articles: readonly ReturnType<typeof article>[]) =>
  articleTables(articles, analysedArticles(tokenizeArticles(articles)))(0, articles.length).map(
    ({ path, content }) => ({
      path,
      entries: new Map(readForms(gunzipSync(content).toString())),
    }),
  );

it('gives each article the classes of its own words, and the forms that the lexicon has of them', () => {
  const articles = [article('one', 'سافر لروسيا، وفي روسيا سفينة.'), article('two', 'صاروخ كبير.')];
  const [one, two] = tablesOf(articles);
  expect([one?.path, two?.path]).toEqual(['articles/one.words', 'articles/two.words']);
  expect(one?.entries.get('لروسيا')).toEqual(['روسيا']);
  expect(one?.entries.get('سفن')).toEqual(['سفينه']);
  expect(one?.entries.has('روسيا')).toBe(false);
  expect(one?.entries.has('صواريخ')).toBe(false);
  expect(two?.entries.get('صواريخ')).toEqual(['صاروخ']);
});

it.each(['زار عبد الله روسيا', 'زار عبدالله روسيا'])(
  'gives it a compound in both ways, apart and joined: %s',
  (text) => {
    const [one, two] = tablesOf([article('one', text), article('two', 'صاروخ كبير.')]);
    expect(one?.entries.get('عبد_الله')).toEqual(['عبدالله']);
    expect([...(two?.entries.keys() ?? [])]).not.toContain('عبد_الله');
  },
);

it('is read as it was written', () => {
  const word = fc.stringMatching(/^[ابتلو1.]{1,6}$/);
  const form = fc.tuple(word, fc.array(word, { minLength: 1, maxLength: 3 }));
  fc.assert(
    fc.property(fc.array(form), (forms) => {
      const told = forms.map((one) => ({ keys: one[1].join(), short: shortForm(one) }));
      const inOrder = (list: readonly FormLexemes[]) =>
        list.map((one) => JSON.stringify(one)).sort();
      expect(inOrder(readForms(writeForms(told)))).toEqual(inOrder(forms));
    }),
  );
});
