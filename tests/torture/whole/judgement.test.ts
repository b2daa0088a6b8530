import { expect, it } from 'vitest';
import { growingTooFast } from '../growth.ts';

const BAITS = [{ unit: 'خبر ' }];
let sink = 0;

/** As much work as a text has letters, so often for each. */
function spend(text: string, times: (length: number) => number): void {
  for (let at = 0; at < text.length; at += 1)
    for (let time = times(text.length); time > 0; time -= 1)
      sink = (sink + text.charCodeAt(at)) | 0;
}

/** What is not counted is timed. */
it('what costs n² is found, and what costs n is not', () => {
  expect(growingTooFast((text) => spend(text, (length) => length), BAITS, [20_480])).toHaveLength(
    1,
  );
  expect(growingTooFast((text) => spend(text, () => 1000), BAITS, [20_480])).toEqual([]);
});

it('what is counted is found by its count', () => {
  const slices = (text: string) => {
    for (let at = 0; at < text.length; at += 1) text.slice(at).trim();
  };
  expect(growingTooFast(slices, BAITS, [1280])[0]).toMatch(/ for 1280, \d+ for 10240/);
});
