import { expect, it } from 'vitest';
import { wordsOfField } from '../../../src/content/advice/worded-fields.ts';

it.each([
  ['sentence', ['title', 'description', 'withdrawn', 'text', 'alt', 'caption', 'credit']],
  ['name', ['section', 'tags', 'author', 'authors', 'series', 'dateline', 'name', 'role']],
  ['fields', ['corrections', 'image', 'sources', 'links']],
  [undefined, ['src', 'url', 'pubDate', 'date', 'lang', 'genre', 'redirectFrom', 'constructor']],
])('%s: %j', (words, fields) => {
  expect(fields.map(wordsOfField)).toEqual(fields.map(() => words));
});
