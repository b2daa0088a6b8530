import { describe, expect, it } from 'vitest';
import { needsNoIsolation } from '../../../src/bidi/needs-isolation.ts';

describe('a right-to-left text that is surely in order', () => {
  it.each([
    'قالت المدينة: «نعم»!',
    'قال "نعم" — ثم (عاد)… و“مضى” – هنا/هناك',
    "قال 'نعم'، ثم؟ ؛",
    'قَالَتِ\nالمدينة ـ - .',
    'ء\u0600ۯ\u066Aۺۿ',
    '2026',
    '7',
    '',
  ])('%s', (text) => {
    expect(needsNoIsolation(text, 'rtl')).toBe(true);
  });

  it.each([
    'قالت CNN',
    'قال 5',
    'قال ٥',
    'قال ۵',
    'قال [نعم]',
    '5 6',
    '2026!',
    'x2026',
    '2026x',
    '\u0660',
    '\u0669',
    '\u06F0',
    '\u06F9',
    'ا%',
  ])('but perhaps not: %s', (text) => {
    expect(needsNoIsolation(text, 'rtl')).toBe(false);
  });
});

describe('a left-to-right text that is surely in order', () => {
  it.each(['The town votes, at 5%!', 'C++ (x)\n[y] «é» 中', ''])('%s', (text) => {
    expect(needsNoIsolation(text, 'ltr')).toBe(true);
  });

  it.each(['the word خبر', 'خ', '\u0590 a', 'a \u08FF', '\uFB1D', '\uFEFC', 'a \u{1E900}', '٥'])(
    'but perhaps not: %s',
    (text) => {
      expect(needsNoIsolation(text, 'ltr')).toBe(false);
    },
  );
});
