import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type KeptPage, whatStays } from '../../../src/offline/what-stays.ts';

const page = (
  url: string,
  keptAt: number,
  parts: readonly string[] = [],
  saved = false,
): KeptPage => ({
  url,
  keptAt,
  saved,
  parts,
});
const sizes = new Map([
  ['old', 10],
  ['middle', 10],
  ['new', 10],
  ['font', 10],
  ['picture', 25],
]);
const stays = (pages: readonly KeptPage[], room: number) =>
  [...whatStays(pages, sizes, room)].sort();

it('the oldest pages go first', () => {
  const pages = [page('middle', 2), page('new', 3), page('old', 1)];
  expect(stays(pages, 30)).toEqual(['middle', 'new', 'old']);
  expect(stays(pages, 29)).toEqual(['middle', 'new']);
  expect(stays(pages, 10)).toEqual(['new']);
});

it('saved articles go after all that was only visited', () => {
  const pages = [page('old', 1, [], true), page('middle', 2), page('new', 3)];
  expect(stays(pages, 20)).toEqual(['new', 'old']);
});

it('a part stays with its last page, and counts once', () => {
  const pages = [page('old', 1, ['font']), page('middle', 2, ['font']), page('new', 3)];
  expect(stays(pages, 30)).toEqual(['font', 'middle', 'new']);
  expect(stays(pages, 40)).toEqual(['font', 'middle', 'new', 'old']);
  expect(stays(pages, 29)).toEqual(['new']);
});

it('what no page is drawn with goes, and what was not kept counts nothing', () => {
  expect(stays([page('new', 1, ['font', 'missing'])], 20)).toEqual(['font', 'new']);
});

it('nothing younger goes for what is older', () => {
  const pages = [page('new', 3), page('middle', 2, ['picture']), page('old', 1)];
  expect(stays(pages, 35)).toEqual(['new']);
});

it('a page larger than all the room takes nobody else’s', () => {
  const pages = [page('new', 3, ['picture', 'font']), page('middle', 2), page('old', 1)];
  expect(stays(pages, 20)).toEqual(['middle', 'old']);
});

it('never more than there is room for', () => {
  const name = fc.constantFrom(...sizes.keys());
  const any = fc.record({
    url: name,
    keptAt: fc.nat(9),
    saved: fc.boolean(),
    parts: fc.array(name),
  });
  fc.assert(
    fc.property(fc.uniqueArray(any, { selector: ({ url }) => url }), fc.nat(80), (pages, room) => {
      const size = stays(pages, room).reduce((sum, url) => sum + (sizes.get(url) ?? 0), 0);
      expect(size).toBeLessThanOrEqual(room);
    }),
  );
});
