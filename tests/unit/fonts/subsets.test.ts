import { describe, expect, it } from 'vitest';
import { SUBSETS, subsetsNeeded } from '../../../src/fonts/subsets.ts';

it('a character is in one subset', () => {
  const all = SUBSETS.flatMap(({ characters }) => [...characters]);
  expect(all.filter((character, index) => all.indexOf(character) !== index)).toEqual([]);
});

describe('subsetsNeeded', () => {
  it.each([
    ['Arabic words', '<p class="x">قال «نعم»</p>', 'ar', [0, 1]],
    ['English words', '<p>It said yes.</p>', 'en', [1, 3]],
    ['a Latin name among Arabic words', '<p>قال Reuters</p>', 'ar', [0, 1, 3]],
    ['a Turkish name', '<p>قال Doğan</p>', 'ar', [0, 1, 3, 4]],
    ['an honorific', '<p>النبي ﷺ</p>', 'ar', [0, 1, 2]],
    ['Arabic on an English page', '<bdi lang="ar">خبر</bdi>', 'en', [0, 1, 3]],
    ['what is for paper', '<div class="on-paper"><p>https://a.example/</p></div>', 'ar', [0, 1]],
    ['code, scripts and entities', '<code>x</code>&amp;<script>y()</script>', 'ar', [0, 1]],
  ] as const)('of %s', (_what, html, language, files) => {
    expect(subsetsNeeded(html, language)).toEqual(files);
  });
});
