import { describe, expect, it } from 'vitest';
import { groupedNumbers } from '../../../src/bidi/grouped-numbers.ts';
import { marked, written } from './marked.ts';

/** Texts with ⟦…⟧ around each telephone of several groups. */
describe.each([
  [
    'one of two between a dash and spaces',
    'هاتف 9611234567 - ⟦961 1 234568⟧',
    'هاتف 0112345678 – 22345679',
    '⟦+202 27921234⟧ - 27921235',
    '⟦011 - 234 - 5678⟧',
    '⟦+966 - 11 - 234 - 5678⟧',
    'هاتف ⟦01 234 567⟧ - ⟦01 234568⟧',
  ],
  [
    'as who sees it turned types it, with its plus at the end',
    'هاتف: 4567 123 50 971+',
    'هاتف: 4567-123-50-971+',
    'هاتف: ⟦0567 123 50 971⟧+',
    'هاتف: ⟦4567 123 50 9711⟧+',
    'هاتف: ⟦4567 123 50 971⟧+5',
    'هاتف: ⟦+4567 123 50 971⟧+',
  ],
])('%s', (_what, ...texts) => {
  it.each(texts)('%s', (shown) => {
    const text = written(shown);
    expect(marked(text, groupedNumbers(text))).toBe(shown);
  });
});
