import { expect, it } from 'vitest';
import { BAITS } from '../baits.ts';
import { growingTooFast } from '../growth.ts';
import { REFUSING, STEPS } from '../growth-steps.ts';

it.each(Object.entries(STEPS))('costs no more than n log n: %s', (what, step) => {
  const found = growingTooFast(step, BAITS, REFUSING[what]);
  expect(found, found.join('\n')).toEqual([]);
});
