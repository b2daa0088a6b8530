import { expect, it } from 'vitest';
import { byteRange } from '../../../src/commands/serving/byte-range.ts';

it.each([
  ['bytes=0-', 0, 99],
  ['bytes=10-19', 10, 19],
  ['bytes=90-200', 90, 99],
  ['bytes=-10', 90, 99],
  ['bytes=-200', 0, 99],
])('%s of a hundred bytes', (header, first, last) => {
  expect(byteRange(header, 100)).toEqual({ first, last });
});

it.each([undefined, '', 'bytes=-', 'bytes=100-', 'bytes=5-2', 'bytes=0-1,5-6', 'words=0-1'])(
  '%s wants all of it',
  (header) => {
    expect(byteRange(header, 100)).toBeUndefined();
  },
);
