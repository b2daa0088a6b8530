import { describe, expect, it } from 'vitest';
import { progressBar } from '../../../src/commands/progress-bar.ts';

/** What stands on the line of a terminal in the end, and how often it was written. */
function drawn(
  isTTY: boolean,
  steps: readonly (readonly [done: number, of: number])[],
  ends = false,
) {
  const written: string[] = [];
  const bar = progressBar({ isTTY, write: (text: string) => written.push(text) });
  for (const [done, of] of steps) bar.show(done, of);
  if (ends) bar.end();
  return { line: written.join('').split('\r\u001B[2K').at(-1), times: written.length, written };
}

const steps = (of: number) => Array.from({ length: of }, (_, done) => [done, of] as const);

describe('the bar of a long task', () => {
  it('is one line that is written over', () => {
    const { line, written } = drawn(true, [
      [0, 12],
      [6, 12],
    ]);
    expect(line).toBe('[############............] 50%');
    expect(written.join('')).not.toContain('\n');
  });

  it('is written as often as it changes, however many files there are', () => {
    expect(drawn(true, steps(100_000)).times).toBe(100);
  });

  it('goes when all is done', () => {
    expect(drawn(true, steps(20), true).line).toBe('');
  });

  it.each([
    ['is not for a pipe', false, 20],
    ['is not for a few files', true, 7],
  ])('%s', (_what, isTTY, of) => {
    expect(drawn(isTTY, steps(of), true).written).toEqual([]);
  });
});
