import { expect, it } from 'vitest';
import type { IndexedArticle } from '../../../src/search/index/articles/indexed-article.ts';
import { LivingSpellings } from '../../../src/search/index/closed/living-spellings.ts';
import { Places, writePlaces } from '../../../src/search/index/words/places.ts';

const TEXTS = ['قارب', 'بحر', 'قارب إلى', 'قارب الى', 'قارب'];

/** Which living articles are read to tell how a form is written, and how it is. */
function written(form: string, gone: readonly number[], isVaried: boolean) {
  const read: number[] = [];
  const articles = TEXTS.map((text, number): IndexedArticle => {
    return {
      url: `/articles/a${number}/`,
      title: '',
      published: '2025-01-01',
      language: 'ar',
      authors: [],
      tags: [],
      get blocks() {
        read.push(number);
        return [{ id: '', text }];
      },
    };
  });
  const closed = articles.map(({ url }) => ({ url, digest: '', published: 0, fragment: '' }));
  const numbers = TEXTS.flatMap((text, number) => (text === 'بحر' ? [] : [number]));
  const spellings = isVaried ? ['إلى', 'الى'] : ['قارب'];
  const places = writePlaces(
    new Map([[form, { count: 1, articles: numbers }]]),
    new Map([[form, spellings.map((spelling) => ({ spelling, count: 1 }))]]),
  );
  const change = { gone: new Set(gone), edited: new Set<number>(), recent: new Set<never>() };
  const living = new LivingSpellings(closed, new Places(places), change, articles);
  return { spellings: [...living.of(form)], read };
}

it.each<[string, readonly number[], boolean, readonly string[], readonly number[]]>([
  ['قارب', [], false, ['قارب'], [0]],
  ['قارب', [0], false, ['قارب'], [2]],
  ['الي', [], true, ['إلى', 'الى'], [0, 2, 3, 4]],
  // As far as is known all write it in one way, but the first of them does not have it.
  ['الي', [], false, ['إلى'], [0, 2]],
])('%s is read where articles %j are gone, varied: %s', (form, gone, isVaried, spellings, read) => {
  expect(written(form, gone, isVaried)).toEqual({ spellings, read });
});
