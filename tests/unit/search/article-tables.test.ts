import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { classify } from '../../../src/arabic/classes.ts';
import { articleTables } from '../../../src/search/index/article-tables.ts';
import { readAll } from '../../../src/search/index/reading.ts';
import { vocabularyOf } from '../../../src/search/index/vocabulary.ts';
import { readEntries } from '../../../src/search/word-table.ts';

const article = (slug: string, text: string) => ({
  url: `/articles/${slug}/`,
  title: 'خبر',
  language: 'ar',
  published: '2025-01-01',
  tags: [],
  blocks: [{ id: 'p-1', text }],
});

it('gives each article the classes of its own words, and the forms that the lexicon has of them', () => {
  const articles = [article('one', 'سافر لروسيا، وفي روسيا سفينة.'), article('two', 'صاروخ كبير.')];
  const vocabulary = vocabularyOf(readAll(articles));
  const counts = new Map([...vocabulary].map(([form, { count }]) => [form, count]));
  const [one, two] = articleTables(articles, vocabulary, classify(counts)).map(
    ({ path, content }) => ({
      path,
      entries: new Map(
        readEntries(gunzipSync(content).toString()).map(({ form, keys }) => [form, keys]),
      ),
    }),
  );
  expect([one?.path, two?.path]).toEqual(['articles/one.words', 'articles/two.words']);
  expect(one?.entries.get('لروسيا')).toEqual(['روسيا']);
  expect(one?.entries.get('سفن')).toEqual(['سفينه']);
  expect(one?.entries.has('روسيا')).toBe(false);
  expect(one?.entries.has('صواريخ')).toBe(false);
  expect(two?.entries.get('صواريخ')).toEqual(['صاروخ']);
});
