import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import {
  PAGEFIND_ENTRY,
  PAGEFIND_LANGUAGE,
  PAGEFIND_SCRIPT,
  PAGEFIND_SIGNATURE,
  PAGEFIND_WASM,
} from '../../../../src/search/index-files.ts';
import { packed, serve } from './stand-ins.ts';

const SCRIPT = `
  export const fetchWith = () => {};
  export const createInstance = () => ({
    search: async (token) => {
      if (token === 'x') throw new Error('404 page.pf_index');
      return { results: [{ id: 'a', score: 2, words: [3], data: async () => ({ url: '/a/' }) }] };
    },
  });
`;

let folder: string;
let listen: ((message: unknown) => unknown) | undefined;

/** What the worker answers. */
const ask = (data: unknown) =>
  new Promise((resolve) => listen?.({ data, ports: [{ postMessage: resolve }] }));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'index-worker-'));
  writeFileSync(join(folder, PAGEFIND_SCRIPT), SCRIPT);
  const base = `${pathToFileURL(folder).href}/`;
  serve({
    [base + PAGEFIND_ENTRY]: JSON.stringify({ languages: { [PAGEFIND_LANGUAGE]: { hash: 'h' } } }),
    [`${base}pagefind.h.pf_meta`]: await packed(PAGEFIND_SIGNATURE),
    [base + PAGEFIND_WASM]: await packed(PAGEFIND_SIGNATURE),
  });
  vi.stubGlobal('self', {
    name: base,
    addEventListener: (type: string, listener: typeof listen) => {
      if (type === 'message') listen = listener;
    },
  });
  await import('../../../../src/search/query/engine/index-worker.ts');
});
afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true });
});

it('a worker answers for the index whose address is its name', async () => {
  expect(await ask({ open: true })).toEqual({ value: 'h' });
  expect(await ask({ token: 'y', options: { sort: {} } })).toEqual({
    value: [{ id: 'a', score: 2, words: [3] }],
  });
  expect(await ask({ id: 'a' })).toEqual({ value: { url: '/a/' } });
  expect(await ask({ id: 'b' })).toEqual({ value: undefined });
  expect(await ask({ token: 'x', options: { sort: {} } })).toEqual({
    failure: 'Error: 404 page.pf_index',
  });
});
