import { afterEach, expect, it, vi } from 'vitest';
import { isInSample } from '../../../../src/commands/testing/mutation/sample.ts';

afterEach(() => vi.unstubAllEnvs());

it.each([
  [undefined, ['0', '1', '2', '3', '4', '5', '6']],
  ['1', ['0', '1', '2', '3', '4', '5', '6']],
  ['3', ['0', '3', '6']],
])('of every %s mutant those with these numbers are tried: %j', (every, numbers) => {
  vi.stubEnv('MUTATION_EVERY', every);
  expect(['0', '1', '2', '3', '4', '5', '6'].filter((id) => isInSample({ id }))).toEqual(numbers);
});
