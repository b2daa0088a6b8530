import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { gzipped } from '../../../src/search/index/files/gzipped.ts';

it('a packed file holds no more memory than it has bytes', () => {
  const packed = gzipped('خبر');
  expect(gunzipSync(packed).toString()).toBe('خبر');
  expect(packed.buffer.byteLength).toBe(packed.length);
});

it('is packed as tightly as is asked for', () => {
  const text = Array.from({ length: 3000 }, (_, at) => `${at * at} `).join('');
  expect(gzipped(text).length).toBeLessThan(gzipped(text, 1).length);
});
