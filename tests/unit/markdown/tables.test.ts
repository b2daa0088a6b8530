import { describe, expect, it } from 'vitest';
import { html, notes } from './rendered.ts';

describe('tables', () => {
  const NARROW = '| الرصيف | الطول |\n|:--|--:|\n| الأول | 120 |';
  const WIDE = `| المدينة | المساحة | السكان | المدارس | المستشفيات |\n|${'--|'.repeat(5)}\n| أ | 1 | 2 | 3 | 4 |`;

  it('say what their headings are headings of', () => {
    expect(html(NARROW)).toContain('<th scope="col" class="align-start">الرصيف</th>');
  });

  it('have headings of rows where the corner is empty', () => {
    expect(html('| | أ |\n|--|--|\n| ب | 1 |')).toMatch(
      /<td><\/td><th scope="col">أ<\/th>.*<th scope="row">ب<\/th><td>1<\/td>/,
    );
  });

  it.each([
    ['a cell without a heading', '| أ | ب |\n|--|--|\n| 1 | 2 | 3 |', [[3, 'error']]],
    ['a bar in the text', 'نص\n\n> | أ |\n> |--|\n> | 1 | 2 |', [[5, 'error']]],
    ['fewer marks than headings', 'نص\n\n| أ | ب |\n|--|\n| 1 | 2 |', [[4, 'advice']]],
    ['more marks than headings', '| أ |\n|--|--|\n| 1 | 2 |', [[2, 'advice']]],
    ['a bar that is escaped', '| أ | ب |\n|--|--|\n| 1 \\| 2 | 3 |', []],
    ['an empty cell too many', '| أ |\n|--|\n| 1 | |', []],
    ['a cell too few', '| أ | ب |\n|--|--|\n| 1 |', []],
  ])('lose nothing in silence: %s', (_what, text, expected) => {
    expect(notes(text)).toEqual(expected);
  });

  it('may be long', () => {
    expect(html(`| أ |\n|--|\n${'| 1 |\n'.repeat(60_000)}`)).toContain('</table>');
  });

  it('are scrolled by keyboard only when they are wider than a phone', () => {
    expect(html(NARROW)).toMatch(/^<div class="table"><table>/);
    expect(html(WIDE)).toMatch(
      /^<div class="table wide" role="region" aria-label="جدول: المدينة، المساحة، السكان، المدارس، المستشفيات" tabindex="0"><table>/,
    );
  });
});
