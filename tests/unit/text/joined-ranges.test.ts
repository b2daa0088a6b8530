import { describe, expect, it } from 'vitest';
import { joinedRanges, jointsOf } from '../../../src/text/joined-ranges.ts';

describe('short ranges are joined behind their hyphens', () => {
  it.each([
    ['فاز 3-1 ثم خسر 0-2', 'فاز 3-|1 ثم خسر 0-|2'],
    ['14:30–15:00 اليوم', '14:30–|15:00 اليوم'],
    ['خطة 4-2-3-1', 'خطة 4-|2-|3-|1'],
    ['لا مدى في كوفيد-19', 'لا مدى في كوفيد-19'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(joinedRanges(text).replaceAll('\u2060', '|')).toBe(expected);
    expect(jointsOf(text)).toHaveLength(expected.split('|').length - 1);
  });
});
