import { expect, it } from 'vitest';
import { Archive } from '../../../src/related/archive.ts';
import { FormCounter } from '../../../src/related/form-counts.ts';
import { Memory } from '../../../src/related/memory.ts';
import { cosine, termVector } from '../../../src/related/term-vector.ts';

const written = { language: 'ar', tags: [], title: '', body: '', month: '2025-01' };
const countsOf = (title: string, body = '', description = '') =>
  Object.fromEntries(
    new FormCounter().countsOf({ ...written, slug: 'a', title, body, description }),
  );

it('counts what says what an article is about, the headline most', () => {
  expect(countsOf('منارة', 'منارة، وقمحٌ في «القمح»', 'قارب')).toEqual({
    مناره: 5,
    قارب: 2,
    وقمح: 1,
    القمح: 1,
  });
});

it('counts no particle, number, short foreign word or address', () => {
  expect(
    countsOf('', 'من إلى 2025 the BBCA [نصّ](https://a.example/قمح) https://b.example/wheat'),
  ).toEqual({ bbca: 1, نص: 1 });
});

it('reads the beginning of a text, however long it is', () => {
  expect(countsOf('', `${'منارة '.repeat(200)}قمح`)).toEqual({ مناره: expect.any(Number) });
});

it('weighs a term by how often it stands in the article and how rare it is in the archive', () => {
  const documents = new Map([
    ['common', 90],
    ['rare', 1],
  ]);
  const archive = { documents: 100, of: (term: string) => documents.get(term) ?? 0 };
  const { terms, weights } = termVector(
    new Map([
      ['common', 3],
      ['rare', 1],
      ['twice', 2],
    ]),
    archive,
  );
  expect(terms).toEqual(['twice', 'rare', 'common']);
  expect(Math.hypot(...weights)).toBeCloseTo(1);
});

it('keeps a few terms, and none that stands in every article', () => {
  const counts = new Map(Array.from({ length: 60 }, (_, at) => [`t${at}`, 1 + (at % 7)]));
  expect(termVector(counts, { documents: 0, of: () => 0 }).terms).toHaveLength(24);
  expect(termVector(counts, { documents: 9, of: () => 10 }).terms).toEqual([]);
});

it('finds two vectors as alike as they have words in common', () => {
  const vector = (...terms: readonly string[]) =>
    termVector(new Map(terms.map((term) => [term, 1])), { documents: 0, of: () => 0 });
  expect(cosine(vector('a', 'b'), vector('b', 'a'))).toBeCloseTo(1);
  expect(cosine(vector('a', 'b'), vector('b', 'c'))).toBeCloseTo(0.5);
  expect(cosine(vector('a'), vector('b'))).toBe(0);
});

it('looks at no more articles of a term than a few dozen of the newest, however many have it', () => {
  const archive = new Archive(new Memory());
  let last = archive.add({ ...written, slug: 'n0', title: 'منارة' });
  for (let at = 1; at < 200; at += 1) {
    last = archive.add({ ...written, slug: `n${at}`, title: 'منارة' });
  }
  const found = archive.likeliest(last, 1000).map(({ article }) => article.slug);
  expect(found).toEqual(Array.from({ length: 48 }, (_, at) => `n${199 - at}`));
});
