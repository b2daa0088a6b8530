import { expect, it } from 'vitest';
import { savedDate } from '../../../src/reader/saved-date.ts';

it.each([
  ['2025-03-04', 'الثلاثاء 4 مارس/آذار 2025'],
  ['2025-03-04T23:30:00Z', 'الأربعاء 5 مارس/آذار 2025، الساعة 1:30 بتوقيت القاهرة'],
  ['yesterday', ''],
])('the date %s is shown as «%s»', (date, shown) => {
  expect(savedDate(date, 'ar', 'Africa/Cairo', { zone: 'بتوقيت القاهرة' })).toBe(shown);
});
