import { describe, expect, it } from 'vitest';
import { unicodeRange } from '../../../src/fonts/unicode-range.ts';

describe('unicodeRange', () => {
  it.each([
    ['ABC', ['U+41-43']],
    ['ZA', ['U+41-5A']],
    ['aA', ['U+41-61']],
    ['ﷺ «»', ['U+20', 'U+AB-BB', 'U+FDFA']],
  ])('of %s', (characters, ranges) => {
    expect(unicodeRange(characters)).toEqual(ranges);
  });

  it.each([
    ['AE', 'x', ['U+41-45']],
    ['AE', 'C', ['U+41', 'U+45']],
    ['Aء', '', ['U+41', 'U+621']],
  ])('of %s beside %s', (characters, others, ranges) => {
    expect(unicodeRange(characters, others)).toEqual(ranges);
  });
});
