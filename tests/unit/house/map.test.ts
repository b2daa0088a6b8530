import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const map = readFileSync('docs/where-things-live.md', 'utf8');
const rooms = [...map.matchAll(/^\| `(src\/[\w/-]+)\/` \|/gm)].map(([, room = '']) => room);

/** The folders of `src`, and those of `src/search`, which are rooms of their own. */
const folders = ['src', 'src/search'].flatMap((parent) =>
  readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${parent}/${name}`),
);

it('the map has a row for every room of src, and for no other', () => {
  expect(rooms.toSorted()).toEqual(folders.toSorted());
});

it('each place that the map has a row for is there', () => {
  const places = [...map.matchAll(/^\| `([\w./-]+)` \|/gm)].map(([, place = '']) => place);
  expect(places.length).toBeGreaterThan(rooms.length);
  expect(places.filter((place) => !existsSync(place))).toEqual([]);
});

it('the list of arrows names every room', () => {
  const levels = map.match(/^\d+\. .*$/gm)?.join(' ') ?? '';
  const missing = folders.filter((folder) => {
    const room = folder.replace('src/', '');
    return !new RegExp(`(?<![\\w/])${room}(?![\\w/])`).test(levels);
  });
  expect(missing).toEqual([]);
});
