import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  PAGEFIND_ENTRY,
  PAGEFIND_LANGUAGE,
  PAGEFIND_SCRIPT,
  PAGEFIND_SIGNATURE,
} from '../../../../src/search/index-files.ts';
import { fetchPagefind, startPagefind } from '../../../../src/search/query/engine/pagefind.ts';
import { packed, serve } from './stand-ins.ts';

/** An engine that tells what it was started with, and asks for files as Pagefind does. */
const SCRIPT = `
  let ask;
  export const fetchWith = (fetch) => { ask = fetch; };
  export const createInstance = (options) => ({
    search: async (url) => ({ results: [options, await (await ask(url)).text()] }),
  });
`;
const ENTRY = { languages: { [PAGEFIND_LANGUAGE]: { hash: 'h1' } } };
const META = 'pagefind.h1.pf_meta';
const WASM = `wasm.${PAGEFIND_LANGUAGE}.pagefind`;

let folder: string;
let base: string;
let files: Record<string, BodyInit>;
let asked: string[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
  // A module that was imported stays: each test has an address of its own.
  mkdirSync(join(folder, 'i'));
  base = `${pathToFileURL(join(folder, 'i')).href}/`;
  writeFileSync(join(folder, 'i', PAGEFIND_SCRIPT), SCRIPT);
  files = {
    [base + PAGEFIND_ENTRY]: JSON.stringify(ENTRY),
    [base + META]: await packed(`${PAGEFIND_SIGNATURE}meta`),
    [base + WASM]: await packed(`${PAGEFIND_SIGNATURE}wasm`),
    [`${base}fragment/a.pf_fragment`]: await packed(`${PAGEFIND_SIGNATURE}article`),
    [`${base}fragment/b.pf_fragment`]: await packed('<!doctype html>'),
  };
  asked = serve(files);
});
afterEach(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true });
});

/** What the engine is given for an address. */
async function given(url: string): Promise<unknown> {
  const { results } = await startPagefind(await fetchPagefind(base)).search(url, {
    sort: {},
  });
  return results[1];
}

describe('the engine', () => {
  it('is started without a worker, in the language of the index', async () => {
    const index = startPagefind(await fetchPagefind(base));
    const { results } = await index.search(`${base}${WASM}`, { sort: {} });
    expect(results[0]).toEqual({ noWorker: true, language: PAGEFIND_LANGUAGE });
  });

  it('is given its first files whole, which are fetched before and not again', async () => {
    expect(await given(`${base}${WASM}`)).toBe(`${PAGEFIND_SIGNATURE}wasm`);
    expect(await given(`${base}${META}?ts=1`)).toBe(`${PAGEFIND_SIGNATURE}meta`);
    expect(await given(`${base}${PAGEFIND_ENTRY}?ts=1`)).toBe(JSON.stringify(ENTRY));
    const once = [PAGEFIND_ENTRY, META, WASM].map((name) => base + name);
    expect(asked).toEqual([...once, ...once, ...once]);
  });

  it('is given every other file when it asks for it, unpacked', async () => {
    expect(await given(`${base}fragment/a.pf_fragment`)).toBe(`${PAGEFIND_SIGNATURE}article`);
  });

  it('is given no page in the place of a file', async () => {
    await expect(given(`${base}fragment/b.pf_fragment`)).rejects.toThrow(
      `no file of Pagefind: ${base}fragment/b.pf_fragment`,
    );
  });
});

describe('an index', () => {
  it('of a site without articles has no files, and finds nothing', async () => {
    files[base + PAGEFIND_ENTRY] = '{"languages":{}}';
    const fetched = await fetchPagefind(base);
    expect(fetched.files.size).toBe(0);
    expect(asked).toEqual([base + PAGEFIND_ENTRY]);
    const found = await startPagefind(fetched).search('خبر', { sort: {} });
    expect(found).toEqual({ results: [] });
  });

  it.each(['null', '"page"', '{}', '{"languages":null}'])('has no such entry: %s', async (text) => {
    files[base + PAGEFIND_ENTRY] = text;
    await expect(fetchPagefind(base)).rejects.toThrow(`no entry to an index: ${base}`);
  });

  it.each([META, WASM])('is an error without its %s', async (name) => {
    delete files[base + name];
    await expect(fetchPagefind(base)).rejects.toThrow(`404 ${base}${name}`);
  });
});

describe('the script', () => {
  it('that is not ours is an error', async () => {
    writeFileSync(join(folder, 'i', PAGEFIND_SCRIPT), 'export const search = 1;');
    await expect(fetchPagefind(base)).rejects.toThrow('no engine of ours');
  });

  it('that did not come is asked for at another address the next time', async () => {
    // What was broken off stays so at its own address.
    writeFileSync(join(folder, 'i', PAGEFIND_SCRIPT), 'throw new Error("broken off");');
    await expect(fetchPagefind(base)).rejects.toThrow('broken off');
    writeFileSync(join(folder, 'i', PAGEFIND_SCRIPT), SCRIPT);
    expect((await fetchPagefind(base)).files.size).toBe(3);
  });
});
