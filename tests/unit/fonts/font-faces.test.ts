import { describe, expect, it } from 'vitest';
import { fontFaces } from '../../../src/fonts/font-faces.ts';
import { SUBSETS, subsetsNeeded } from '../../../src/fonts/subsets.ts';

const FILES = SUBSETS.map((_subset, index) => `/${index}.woff2`);

/** What the faces of a page with these subsets declare, in their order. */
const faces = (needed: readonly number[]) =>
  [...fontFaces(needed, FILES).matchAll(/@font-face\{([^}]*)\}/g)].map(([, body = '']) =>
    Object.fromEntries(body.split(';').map((line) => line.split(/:(.*)/s))),
  );

it('declares each subset with its file, its display and all weights', () => {
  expect(faces([0, 1]).map(({ src, 'font-display': display }) => [src, display])).toEqual([
    ['url("/0.woff2")', 'optional'],
    ['url("/1.woff2")', 'optional'],
    ['url("/2.woff2")', 'swap'],
    ['url("/3.woff2")', 'optional'],
    ['url("/4.woff2")', 'optional'],
  ]);
  for (const face of faces([0, 1])) {
    expect(face['font-family']).toBe('Khabar Naskh');
    expect(face['font-weight']).toBe('400 700');
  }
});

describe('a page takes its spaces', () => {
  it.each([
    ['from the subset of its Arabic words', '<p>قال نعم</p>', 'ar', 0],
    ['from there too where Arabic is quoted', '<bdi lang="ar">خبر</bdi>', 'en', 0],
    ['from the subset of figures, and fetches no Arabic', '<p>It said yes.</p>', 'en', 1],
  ] as const)('%s', (_what, html, language, subset) => {
    const needed = subsetsNeeded(html, language);
    const ranges = faces(needed).map((face) => face['unicode-range'] ?? '');
    for (const space of [0x20, 0xa0, 0x202f]) {
      const claimants = ranges.flatMap((range, index) => (isIn(space, range) ? [index] : []));
      expect(claimants).toEqual([subset]);
    }
    expect(needed).toContain(subset);
  });
});

it('claims every character for the subset that has it', () => {
  for (const needed of [
    [0, 1],
    [1, 3],
  ]) {
    const ranges = faces(needed).map((face) => face['unicode-range'] ?? '');
    SUBSETS.forEach(({ characters }, index) => {
      for (const character of characters) {
        const point = character.codePointAt(0) ?? 0;
        expect(ranges.map((range) => isIn(point, range)).indexOf(true)).toBe(index);
      }
    });
  }
});

/** Whether a character is in CSS's `unicode-range`. */
function isIn(point: number, ranges: string): boolean {
  return ranges.split(',').some((range) => {
    const [from = 0, to = from] = range
      .slice(2)
      .split('-')
      .map((hex) => Number.parseInt(hex, 16));
    return from <= point && point <= to;
  });
}
