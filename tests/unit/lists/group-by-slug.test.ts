import { expect, it } from 'vitest';
import { groupBySlug } from '../../../src/lists/group-by-slug.ts';

const groups = (items: readonly (readonly string[])[]) =>
  [...groupBySlug(items, (names) => names).values()].map(({ slug, name, items: own }) => [
    slug,
    name,
    own.length,
  ]);

it.each([
  ['no items', [], []],
  [
    'two names',
    [['صيد', 'موانئ'], ['صيد']],
    [
      ['صيد', 'صيد', 2],
      ['موانئ', 'موانئ', 1],
    ],
  ],
  ['words', [['كأس العالم']], [['كأس-العالم', 'كأس العالم', 1]]],
  ['the commonest spelling', [['مُنى'], ['منى'], ['منى']], [['منى', 'منى', 3]]],
  ['of two as common, the first in code point order', [['nato'], ['NATO']], [['nato', 'NATO', 2]]],
  [
    'hamza parts them',
    [['الأردن'], ['الاردن']],
    [
      ['الأردن', 'الأردن', 1],
      ['الاردن', 'الاردن', 1],
    ],
  ],
  ['an item twice by one slug', [['مُنى', 'منى']], [['منى', 'منى', 1]]],
])('%s', (_what, items, expected) => {
  expect(groups(items)).toEqual(expected);
});

it('keeps the order in which items came', () => {
  const items = [3, 1, 2];
  expect(groupBySlug(items, () => ['أ']).get('أ')?.items).toEqual(items);
});

it('takes another’s word for what is one', () => {
  const byFirst = groupBySlug(
    ['ab', 'ac'],
    (name) => [name],
    ([first = '']) => first,
  );
  expect([...byFirst.keys()]).toEqual(['a']);
});
