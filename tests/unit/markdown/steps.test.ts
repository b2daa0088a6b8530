import { expect, it } from 'vitest';
import { createMarkdown, renderMarkdown, STEPS } from '../../../src/markdown/render.ts';

let asked = 0;
/** Counts how often a rule is asked whether a block begins at a line. */
const md = createMarkdown([
  ...STEPS.filter(({ name }) => name !== 'bidi'),
  ({ block }) => {
    const count = () => {
      asked += 1;
      return false;
    };
    const alt = ['paragraph', 'reference', 'blockquote', 'list'];
    block.ruler.before('table', 'count', count, { alt });
  },
]);

function stepsFor(text: string): number {
  asked = 0;
  renderMarkdown(md, text);
  return asked;
}

it.each([
  ['lists', '1. أ\n2. ب\n\n'],
  ['items with one number', '1. أ\n'],
  ['numbers that are no list', '1. أ\n\nنص\n\n'],
  ['lines below a number', '1. أ\nنص\nنص\n'],
  ['numbers of all kinds', '1. أ\n1) ب\n١. ج\n١) د\n۱. ه\n۱) و\n'],
  ['numbers in items', '- 1. أ\n'],
  ['numbers in quotations', '> 1. أ\n\n'],
  ['boxes', ':::ملاحظة\n1. نص\n:::\n\n'],
  ['open boxes', ':::شعر\nنص\n'],
  ['footnotes', '[^1]: نص\n'],
])('a text twice as long takes twice the steps: %s', (_what, unit) => {
  expect(stepsFor(unit.repeat(800))).toBeLessThan(2.1 * stepsFor(unit.repeat(400)) + 50);
});
