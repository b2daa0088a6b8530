import { expect, it } from 'vitest';
import { howLongAgo } from '../../../src/reader/relative-times.ts';

const NOW = Date.parse('2025-03-04T12:00:00Z');

it.each([
  ['2025-03-04T11:59:50Z', 'ar-u-nu-latn', 'قبل دقيقة واحدة'],
  ['2025-03-04T11:51:00Z', 'ar-u-nu-latn', 'قبل 9 دقائق'],
  ['2025-03-04T11:00:01Z', 'ar-u-nu-latn', 'قبل 59 دقيقة'],
  ['2025-03-04T11:00:00Z', 'ar-u-nu-latn', 'قبل ساعة واحدة'],
  ['2025-03-04T10:00:00Z', 'ar-u-nu-latn', 'قبل ساعتين'],
  ['2025-03-03T12:00:01Z', 'ar-u-nu-latn', 'قبل 23 ساعة'],
  ['2025-03-03T12:00:00Z', 'ar-u-nu-latn', undefined],
  ['2025-03-04T12:00:01Z', 'ar-u-nu-latn', undefined],
  ['2025-03-04T10:00:00Z', 'en', '2 hours ago'],
  ['2025-03-04T11:51:00Z', 'ar-u-nu-arab', 'قبل ٩ دقائق'],
])('%s in %s: %s', (moment, language, shown) => {
  expect(howLongAgo(Date.parse(moment), NOW, language)).toBe(shown);
});
