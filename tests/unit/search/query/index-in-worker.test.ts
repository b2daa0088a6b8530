import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openIndex } from '../../../../src/search/query/engine/open-index.ts';
import type { Answer, Asked } from '../../../../src/search/query/engine/worker-messages.ts';

const HIT = { id: 'a1', score: 2, words: [3] };
const OPTIONS = { filters: {}, sort: {} };

/** What the worker does with what it is asked. */
let answer: (asked: Asked) => Answer<unknown> | undefined;
let workers: StandIn[];

class StandIn {
  onerror: (() => void) | undefined;
  ended = false;
  readonly options: unknown;
  constructor(_url: URL, options: unknown) {
    this.options = options;
    workers.push(this);
  }
  postMessage(asked: Asked, [port]: readonly MessagePort[]): void {
    const told = answer(asked);
    if (told) port?.postMessage(told);
    else this.onerror?.();
  }
  terminate(): void {
    this.ended = true;
  }
}

beforeEach(() => {
  workers = [];
  answer = (asked) => {
    if ('open' in asked) return { value: true };
    if ('id' in asked) return { value: { url: `/${asked.id}/` } };
    return asked.token === null ? { failure: '404 page.pf_index' } : { value: [HIT] };
  };
  vi.stubGlobal('Worker', StandIn);
  vi.stubGlobal('location', new URL('/', import.meta.url));
  vi.spyOn(WebAssembly, 'Module').mockImplementation(function refuse() {
    throw new WebAssembly.CompileError('not by this policy');
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('an index, where a page may not compile,', () => {
  it('is opened in a worker that knows its place, and answers from there', async () => {
    const { results } = await (await openIndex('/en/pagefind/')).search('كلمة', OPTIONS);
    expect(workers.map(({ options }) => options)).toEqual([
      { type: 'module', name: '/en/pagefind/' },
    ]);
    expect(results).toMatchObject([HIT]);
    expect(await results[0]?.data()).toEqual({ url: '/a1/' });
  });

  it('fails as it would in the page', async () => {
    const index = await openIndex('/pagefind/');
    await expect(index.search(null, OPTIONS)).rejects.toThrow('404 page.pf_index');
  });

  it.each<[string, () => Answer<unknown> | undefined, string]>([
    ['its files', () => ({ failure: 'Error: 404 entry' }), '404 entry'],
    ['its script', () => undefined, 'did not come'],
  ])('is an error without %s, and leaves no worker', async (_what, told, message) => {
    answer = told;
    await expect(openIndex('/pagefind/')).rejects.toThrow(message);
    expect(workers.map(({ ended }) => ended)).toEqual([true]);
  });
});
