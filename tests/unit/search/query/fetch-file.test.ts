import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  fetchFile,
  fetchUnpacked,
  TIMEOUT,
} from '../../../../src/search/query/engine/fetch-file.ts';
import { fetchJson } from '../../../../src/search/query/engine/fetch-json.ts';
import { packed, serve } from './stand-ins.ts';

afterEach(() => vi.unstubAllGlobals());

describe('a file', () => {
  it('is what the server sends', async () => {
    serve({ '/a': 'text' });
    expect(await (await fetchFile('/a')).text()).toBe('text');
  });

  it('that the server lacks is an error, which says so', async () => {
    serve({});
    await expect(fetchFile('/a')).rejects.toThrow('404 /a');
    await expect(fetchJson('/a')).rejects.toThrow('404 /a');
    await expect(fetchUnpacked('/a')).rejects.toThrow('404 /a');
  });

  it('that does not come in time is given up', async () => {
    const timeout = vi.spyOn(AbortSignal, 'timeout');
    vi.stubGlobal('fetch', async (_url: string, { signal }: RequestInit) => {
      return new Response(String(signal === timeout.mock.results[0]?.value));
    });
    expect(await (await fetchFile('/a')).text()).toBe('true');
    expect(timeout.mock.calls).toEqual([[TIMEOUT]]);
    timeout.mockRestore();
  });
});

describe('the cache', () => {
  it.each([
    ['may answer for a file that the build names anew', () => fetchFile('/a'), 'default'],
    ['may not for the one that names the others', () => fetchJson('/a'), 'no-cache'],
  ])('%s', async (_what, ask, expected) => {
    const caches: unknown[] = [];
    vi.stubGlobal('fetch', async (_url: string, { cache }: RequestInit) => {
      caches.push(cache);
      return new Response('{}');
    });
    await ask();
    expect(caches).toEqual([expected]);
  });
});

describe('a compressed file', () => {
  it('is unpacked', async () => {
    serve({ '/a': await packed('نصّ') });
    expect(await (await fetchUnpacked('/a')).text()).toBe('نصّ');
  });

  it.each([
    ['half of it', async () => (await packed('a long text of many words')).slice(0, 20)],
    ['a page in its place', async () => '<!doctype html>'],
  ])('is an error where there is only %s', async (_what, body) => {
    serve({ '/a': await body() });
    await expect(fetchUnpacked('/a').then((file) => file.text())).rejects.toThrow();
  });
});

it('a file of JSON is what it says', async () => {
  serve({ '/a': '{"b":1}' });
  expect(await fetchJson('/a')).toEqual({ b: 1 });
});
