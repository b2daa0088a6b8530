import { describe, expect, it } from 'vitest';
import {
  firstDirection,
  isForeign,
  isUnidirectional,
  writtenIn,
} from '../../../src/bidi/direction.ts';

describe('the direction of the first letter', () => {
  it.each([
    ['خبر', 'rtl'],
    ['CNN', 'ltr'],
    ['CNN قالت', 'ltr'],
    ['قالت CNN', 'rtl'],
    ['5% «خبر» CNN', 'rtl'],
    ['— "CNN" خبر', 'ltr'],
    ['ـ', 'rtl'],
    ['שלום', 'rtl'],
    ['ܫܠܡܐ', 'rtl'],
    ['ދިވެހި', 'rtl'],
    ['ߒߞߏ', 'rtl'],
    ['\u{1E900}', 'rtl'],
    ['中', 'ltr'],
    ['Ж', 'ltr'],
    ['25 %', undefined],
    ['', undefined],
  ])('%s: %s', (text, direction) => {
    expect(firstDirection(text)).toBe(direction);
  });
});

it.each([
  ['خبر 25', true],
  ['CNN 25', true],
  ['25', true],
  ['', true],
  ['خبر CNN', false],
  ['CNN خبر', false],
  ['CNNـ', false],
])('whether all letters of «%s» run one way: %s', (text, expected) => {
  expect(isUnidirectional(text)).toBe(expected);
});

describe('a block in the other direction’s writing', () => {
  it.each([
    ['The town votes.', 'rtl', true],
    ['The word الأمة means a nation.', 'rtl', true],
    // One word in five, one in four.
    ['The town votes in يونيو', 'rtl', false],
    ['The town votes in a يونيو', 'rtl', true],
    ['CNN قالت إن المدينة تنتظر', 'rtl', false],
    ['Google', 'rtl', false],
    ['Google Maps', 'rtl', true],
    ['Google 25 — 30', 'rtl', false],
    ['قال: The town votes in June', 'rtl', false],
    ['25 30', 'rtl', false],
    ['', 'rtl', false],
    ['قالت المدينة إن القوارب', 'ltr', true],
    ['The town votes', 'ltr', false],
    ['the\ntown', 'rtl', true],
    ['the  town  votes  in  June  و', 'rtl', true],
  ] as const)('%s, on a page that runs %s: %s', (text, page, expected) => {
    expect(isForeign(text, page)).toBe(expected);
    const other = page === 'rtl' ? 'ltr' : 'rtl';
    expect(writtenIn(text, page)).toBe(expected ? other : page);
  });
});
