import { describe, expect, it } from 'vitest';
import { fontFamilies } from '../../../src/fonts/font-families.ts';
import { familyVariable, subsetsNeeded } from '../../../src/fonts/subsets.ts';

describe('a page takes its spaces', () => {
  it.each([
    ['from the subset of its Arabic words', '<p>قال نعم</p>', 'ar', 0],
    ['from there too where Arabic is quoted', '<bdi lang="ar">خبر</bdi>', 'en', 0],
    ['from the subset of figures, and fetches no Arabic', '<p>It said yes.</p>', 'en', 1],
  ] as const)('%s', async (_what, html, language, subset) => {
    const needed = subsetsNeeded(html, language);
    const family = (await fontFamilies()).find(
      ({ cssVariable }) => cssVariable === familyVariable(needed),
    );
    const ranges = family?.options.variants.map(({ unicodeRange }) => unicodeRange) ?? [];
    for (const space of [0x20, 0xa0, 0x202f]) {
      const claimants = ranges.flatMap((range, index) => (isIn(space, range) ? [index] : []));
      expect(claimants).toEqual([subset]);
    }
    expect(needed).toContain(subset);
  });
});

/** Whether a character is in CSS's `unicode-range`. */
function isIn(point: number, ranges: readonly string[]): boolean {
  return ranges.some((range) => {
    const [from = 0, to = from] = range
      .slice(2)
      .split('-')
      .map((hex) => Number.parseInt(hex, 16));
    return from <= point && point <= to;
  });
}

it('the font’s files are named from the root of the project, wherever that is', async () => {
  const files = (await fontFamilies()).flatMap(({ options }) =>
    options.variants.flatMap(({ src }) => src),
  );
  for (const file of files) expect(file).toMatch(/^\.\/node_modules\/[^:]+\/\w+\.woff2$/);
});
