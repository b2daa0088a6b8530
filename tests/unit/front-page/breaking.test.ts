import { expect, it } from 'vitest';
import { breakingSchema } from '../../../src/content/settings/breaking.ts';
import { breakingAt } from '../../../src/front-page/breaking.ts';

const line = (until: string) => breakingSchema.parse({ text: 'زلزال يهز الساحل', until });

it.each([
  ['2025-03-04 18:00', '2025-03-04T15:59:59Z', true],
  ['2025-03-04 18:00', '2025-03-04T16:00:00Z', false],
  ['2025-03-04', '2025-03-04T21:59:59Z', true],
  ['2025-03-04', '2025-03-04T22:00:00Z', false],
])('a line until %s at %s in Cairo: %s', (until, now, isShown) => {
  expect(breakingAt(line(until), new Date(now), 'Africa/Cairo', []) !== undefined).toBe(isShown);
});

it('is asked for a moment that there is', () => {
  expect(breakingSchema.safeParse({ text: 'خبر', until: '2025-02-30' }).success).toBe(false);
  expect(breakingAt(undefined, new Date(0), 'UTC', [])).toBeUndefined();
});

it('leads to its article, if readers can open that', () => {
  const breaking = breakingSchema.parse({ text: 'خبر', until: '2025-03-04', article: 'storm' });
  const shown = (...slugs: readonly string[]) =>
    breakingAt(
      breaking,
      new Date('2025-03-04T09:00:00Z'),
      'UTC',
      slugs.map((slug) => ({ slug })),
    );
  expect(shown('other', 'storm')).toMatchObject({ text: 'خبر', article: 'storm' });
  expect(shown('other')).toEqual({ text: 'خبر', lang: 'ar', until: '2025-03-04' });
});
