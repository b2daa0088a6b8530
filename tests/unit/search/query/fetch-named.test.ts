import { afterEach, describe, expect, it, vi } from 'vitest';
import { gzipped, sumOf } from '../../../../src/search/index/files/gzipped.ts';
import { fetchNamed } from '../../../../src/search/query/engine/fetch-named.ts';
import { serve } from './stand-ins.ts';

afterEach(() => vi.unstubAllGlobals());

const SUM = sumOf(gzipped('نصّ'));
const textAt = async (url: string) => (await fetchNamed(url)).text();

describe('a file that is named by the sum of what it holds', () => {
  it.each([
    `/i/words/w_${SUM}.words`,
    `/i/fragment/unknown_${SUM}.pf_fragment`,
    `/i/fragment/unknown_${SUM}-2.pf_fragment?ts=1`,
    '/i/wasm.unknown.pagefind',
    // What looks like a sum and is none.
    '/a_bad/news/a_fragment/one.pf_fragment',
  ])('is unpacked: %s', async (url) => {
    serve({ [url]: new Uint8Array(gzipped('نصّ')) });
    expect(await textAt(url)).toBe('نصّ');
  });

  it.each([
    ['of another publish', new Uint8Array(gzipped('نصّ آخر'))],
    ['cut short', new Uint8Array(gzipped('نصّ').subarray(0, 20))],
    ['with another beginning and its own end', new Uint8Array(gzipped('نصّ')).fill(1, 12, 14)],
    ['of four bytes', new Uint8Array(4)],
    ['empty', new Uint8Array()],
    ['a page', '<!doctype html><p>'],
  ])('is an error: %s', async (_what, body) => {
    const url = `/i/words/w_${SUM}.words`;
    serve({ [url]: body });
    await expect(textAt(url)).rejects.toThrow();
  });
});
