import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html, notes, render } from './rendered.ts';

describe('addresses apart from their links', () => {
  it.each([
    ['[الميناء] هنا\n\n[الميناء]: /about/', '<p><a href="/about/">الميناء</a> هنا</p>', []],
    ['[الميناء]: هادئ', '<p>[الميناء]: هادئ</p>', []],
    ['[1]: انظر', '<p>[1]: انظر</p>', []],
    ['نص\n\n[أ]: /about/', '<p>نص</p>', [[3, 'advice']]],
    ['[أ]\n\n[أ]: /about/\n[أ]: /x/', '<p><a href="/about/">أ</a></p>', [[4, 'advice']]],
  ])('are not shown, and lose no words: %s', (text, page, expected) => {
    expect(html(text)).toBe(page);
    expect(notes(text)).toEqual(expected);
  });
});

it.each([
  ['quotations', '> ', 99],
  ['items', '- ', 50],
])('shows %s as deep as it can, and says where it cannot', (_what, sign, deepest) => {
  const text = (depth: number) => `نص\n\n${sign.repeat(depth)}نعم`;
  expect(notes(text(deepest - 1))).toEqual([]);
  expect(html(text(deepest - 1))).toContain('نعم');
  expect(notes(text(deepest + 1))).toEqual([[3, 'error']]);
  expect(html(text(deepest + 1))).not.toContain('نعم');
});

it.each([
  // The label of a note stands in it.
  ['ملاحظة', 101],
  ['اقتباس', 102],
])('says from which line on boxes are too deep: %s', (kind, line) => {
  const text = `نص\n\n${`:::${kind}\n`.repeat(120)}${':::\n'.repeat(120)}`;
  expect(notes(text)).toEqual([[line, 'error']]);
});

it('says from which line on items are too deep', () => {
  const items = Array.from({ length: 60 }, (_none, depth) => `${'  '.repeat(depth)}- أ`);
  expect(notes(`نص\n\n${items.join('\n')}`)).toEqual([[52, 'error']]);
});

it.each([
  ['quotations', `نص\n\n${'> '.repeat(150)}نص`],
  ['items', `نص\n\n${'- '.repeat(150)}نص`],
  ['boxes', `نص\n\n${':::ملاحظة\n'.repeat(150)}نص\n${':::\n'.repeat(150)}`],
])('says that %s too deep are not shown', (_what, text) => {
  expect(notes(text)).toHaveLength(1);
  expect(notes(text)[0]?.[1]).toBe('error');
});

it('says that words beside the sign of code are not shown', () => {
  expect(notes('```js\nx\n```\n\n~~~ كلمة\nx\n~~~')).toEqual([[5, 'advice']]);
});

it('leaves no link or emphasis open where a source is taken out of a quotation', () => {
  expect(html('> [قال\n> — ليلى](/about/)')).toBe(
    '<blockquote><p><a href="/about/">قال— ليلى</a></p></blockquote>',
  );
});

it('never throws, and puts out no more than was asked for', () => {
  const piece = fc.constantFrom(
    ...[':::', 'ملاحظة', 'شعر', 'اقتباس', 'فلان', '\n', '\n\n', ' * ', '— ', '> ', '١. ', '  '],
    ...['![أ](a.png)', '![](b)', '[^1]', '[^1]: ', '^[أ]', '|', '|--|', 'نص', '"', '<b>', '```'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const { html: made, notes: said } = render(pieces.join(''));
      expect(said.map(({ en }) => en).join()).not.toContain('could not be made');
      expect(made).not.toMatch(/<b>|\sstyle=/);
    }),
    { numRuns: 500 },
  );
});
