import { expect, it } from 'vitest';
import { clockOf, stopClock } from '../../../src/dates/clock.ts';

it.each([
  ['0', '1970-01-01T00:00:00.000Z'],
  ['1735689600', '2025-01-01T00:00:00.000Z'],
  ['8640000000000', '+275760-09-13T00:00:00.000Z'],
])('SOURCE_DATE_EPOCH=%s is %s', (SOURCE_DATE_EPOCH, moment) => {
  expect(clockOf({ SOURCE_DATE_EPOCH }).toISOString()).toBe(moment);
});

it.each([{}, { SOURCE_DATE_EPOCH: '' }])('without it, the clock is the present', (environment) => {
  const before = Date.now();
  const now = clockOf(environment).getTime();
  expect(now).toBeGreaterThanOrEqual(before);
  expect(now).toBeLessThanOrEqual(Date.now());
});

it.each(['yesterday', '2025-01-01', '-1', '1.5', '8640000000001', ' 1'])(
  '%j is no second, and is named',
  (SOURCE_DATE_EPOCH) => {
    expect(() => clockOf({ SOURCE_DATE_EPOCH })).toThrow(
      `SOURCE_DATE_EPOCH:1:\n  القيمة «${SOURCE_DATE_EPOCH}» ليست وقتاً`,
    );
  },
);

it('stands still once it is stopped, at a whole second', () => {
  const environment: Record<string, string | undefined> = {};
  stopClock(environment);
  const stopped = clockOf(environment);
  expect(environment.SOURCE_DATE_EPOCH).toMatch(/^\d+$/);
  expect(clockOf(environment)).toEqual(stopped);
  stopClock(environment);
  expect(clockOf(environment)).toEqual(stopped);
});
