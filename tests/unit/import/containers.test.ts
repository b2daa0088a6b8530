import { describe, expect, it } from 'vitest';
import { containersIn } from '../../../src/import/markdown/containers.ts';
import { checkCost } from '../../../src/import/markdown/parsing-cost.ts';

const TIMES = 30;

describe('quotations, lists and notes', () => {
  it.each([
    ['items one below the other', '- نصّ\n', 1],
    ['items with empty lines between', '- نصّ\n\n', 1],
    ['items of several paragraphs', '- نصّ\n\n  نصّ\n\n', 1],
    ['items whose paragraphs go on below their sign', '- نصّ\nسطر\n', 1],
    ['notes', '[^1]: نصّ\n\n', 1],
    ['items in a quotation', '> - نصّ\n', 2],
    ['rules', '* * *\n', 0],
  ])('of which each goes on with the one above are one: %s', (_what, text, many) => {
    expect(containersIn(text.repeat(TIMES)).many).toBe(many);
  });

  it.each([
    ['lists between paragraphs', '- نصّ\n\nنصّ\n\n', 1],
    ['notes between paragraphs', '[^1]: نصّ\n\nنصّ\n\n', 1],
    ['quotations', '> نصّ\n\n', 1],
    ['quotations in items', '- نصّ\n  > نصّ\n', 1],
    ['lists in items', '- نصّ\n  - نصّ\n', 1],
    ['lists in items of two digits', '10. نصّ\n    - نصّ\n', 1],
    ['lists in items, on their line', '1. - نصّ: نصّ\n', 1],
    ['lists in lists in items', '- نصّ\n  - نصّ\n    - نصّ\n  - نصّ\n', 2],
    ['items of other signs', '- نصّ\n+ نصّ\n', 2],
    ['items of other ends', '1. نصّ\n2) نصّ\n', 2],
    ['items that a heading ends', '- نصّ\n# نصّ\n', 1],
    ['items that a rule ends', '- نصّ\n***\n', 1],
    ['items with headings, which no line goes on with', '- # نصّ\nنصّ\n', 1],
    ['items with tables, which no line goes on with', '- أ | ب\n  --|--\n  ج\nنصّ\n', 1],
    ['items without a text', '-\n\n  نصّ\n', 1],
  ])('are counted: %s', (_what, text, each) => {
    const { many } = containersIn(text.repeat(TIMES));
    expect(many).toBeGreaterThanOrEqual(each * TIMES);
    expect(many).toBeLessThanOrEqual(each * TIMES + 1);
  });

  it.each(['- نصّ\n  - نصّ\n', '1. - نصّ: نصّ\n', '> نصّ\n\n', '- نصّ\n\nنصّ\n\n', '1. > - نصّ\n'])(
    'are refused by the thousands: %j',
    (text) => {
      expect(() => checkCost(text.repeat(4501), 'a.md')).toThrow(
        /more than 4500 lists and quotations/,
      );
    },
  );

  it.each([
    ['items', '- نصّ\n', 6000],
    ['items with lists in them', '1. نصّ\n   - نصّ\n   - نصّ\n\n', 2000],
    ['lists in lists', '- نصّ\n  1. نصّ\n     - [ ] نصّ\n  2. نصّ\n', 2000],
    ['notes', '[^1]: نصّ\n', 6000],
  ])('are taken by the thousands: %s', (_what, text, times) => {
    expect(() => checkCost(text.repeat(times), 'a.md')).not.toThrow();
  });
});
