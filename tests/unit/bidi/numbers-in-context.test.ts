import { describe, expect, it } from 'vitest';
import { groupedNumbers } from '../../../src/bidi/grouped-numbers.ts';
import { marked, written } from './marked.ts';

/** Texts with ⟦…⟧ around what is one number of several groups. */
describe.each([
  [
    'not what is part of something longer',
    'a011-234-5678',
    'é011-234-5678',
    '@011-234-5678',
    '_011-234-5678',
    'كوفيد-011-234-5678',
    'كوفيدَ-011-234-5678',
    '#⟦011-234-5678⟧',
    'ب⟦011-234-5678⟧',
    '5,011-234-5678',
    '⟦4-3-3⟧, 5',
    '4-3-3:5',
    '4-3-3×5',
    '4-3-3÷5',
    '4-3-3=5',
    '4-3-3,5',
    '⟦4-3-3⟧.',
    '⟦4-3-3⟧:',
    '5+4-3-3',
    '5×4-3-3',
    '5%4-3-3',
    '5=4-3-3',
  ],
  [
    'numbers one after another',
    '⟦011-2345678⟧ / ⟦011-2345679⟧',
    '⟦011-2345678⟧ - ⟦011-2345679⟧',
    '⟦+966 11 234 5678⟧، ⟦4-3-3⟧',
    '⟦2222 3333 4444 5555⟧',
    '⟦011 234 5678⟧ ⟦011 234 5679⟧',
    'بين 5 و⟦4-3-3⟧',
    Array.from({ length: 13 }, () => '1').join('-'),
  ],
] as const)('%s', (_what, ...texts) => {
  it.each(texts)('%s', (shown) => {
    const text = written(shown);
    expect(marked(text, groupedNumbers(text))).toBe(shown);
  });
});
