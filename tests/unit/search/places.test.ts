import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Places, writePlaces } from '../../../src/search/index/words/places.ts';
import type { Occurrences } from '../../../src/search/index/words/vocabulary.ts';

const placesOf = (forms: Readonly<Record<string, readonly number[]>>, varied: string[] = []) => {
  const written = Object.entries(forms).map(([form, articles]): [string, Occurrences] => {
    return [form, { count: articles.length, articles: [...articles] }];
  });
  const spellings = varied.map((form) => {
    return [form, [form, `${form}!`].map((spelling) => ({ spelling, count: 1 }))] as const;
  });
  return new Places(writePlaces(new Map(written), new Map(spellings)));
};

it('tells the articles of a form, and whether it is written in several ways', () => {
  const places = placesOf({ قمر: [0, 7, 40], بحر: [3], عبد_الله: [] }, ['بحر']);
  expect(places.of('قمر')).toEqual({ articles: [0, 7, 40], isVaried: false });
  expect(places.of('بحر')).toEqual({ articles: [3], isVaried: true });
  expect(places.of('عبد_الله')).toEqual({ articles: [], isVaried: false });
  for (const none of ['', 'قم', 'قمرا', 'ا', 'ي']) expect(places.of(none)).toBeUndefined();
});

it('has none where there are no articles', () => {
  expect(placesOf({}).of('قمر')).toBeUndefined();
});

it('finds every form, and no other', () => {
  const form = fc.stringMatching(/^[ابتcé2.]{1,3}$/);
  fc.assert(
    fc.property(fc.uniqueArray(form, { maxLength: 30 }), form, (forms, other) => {
      const places = placesOf(Object.fromEntries(forms.map((each, at) => [each, [at]])));
      for (const [at, each] of forms.entries()) expect(places.of(each)?.articles).toEqual([at]);
      expect(places.of(other) !== undefined).toBe(forms.includes(other));
    }),
  );
});
