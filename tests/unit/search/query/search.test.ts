import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { writeFacets } from '../../../../src/search/facet-table.ts';
import {
  INDEX_FOLDER,
  PAGEFIND_ENTRY,
  PAGEFIND_LANGUAGE,
  PAGEFIND_SCRIPT,
  PAGEFIND_SIGNATURE,
  WORD_FOLDER,
  WORD_MANIFEST,
} from '../../../../src/search/index-files.ts';
import { openSearch } from '../../../../src/search/query/search.ts';
import { writeRecent } from '../../../../src/search/recent-table.ts';
import { tokenOf } from '../../../../src/search/token.ts';
import { writeEntries } from '../../../../src/search/word-table.ts';
import { entryOf, packed, serve } from './stand-ins.ts';

/** An engine that knows two articles, of which one has a token. */
const SCRIPT = `
  export const fetchWith = () => {};
  const hit = (id) => ({ id, score: 1, words: [0], data: async () => ({}) });
  export const createInstance = () => ({
    search: async (token) => ({
      results: token === null ? [hit('a'), hit('b')] : token === ${JSON.stringify(tokenOf('بحر'))} ? [hit('b')] : [],
    }),
  });
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'search-'));
  mkdirSync(join(folder, INDEX_FOLDER));
});
afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true });
});

/** An index of two articles, and more files of it. */
async function open(more: Readonly<Record<string, string>> = {}, recent = {}) {
  writeFileSync(join(folder, INDEX_FOLDER, PAGEFIND_SCRIPT), SCRIPT);
  const site = `${pathToFileURL(folder).href}/`;
  const base = `${site}${INDEX_FOLDER}/`;
  const manifest = {
    articles: 2,
    files: [['بحر', 'one']],
    common: '',
    facets: 'facets',
    offered: [],
    index: 'h',
    ...recent,
  };
  serve({
    [base + PAGEFIND_ENTRY]: JSON.stringify({ languages: { [PAGEFIND_LANGUAGE]: { hash: 'h' } } }),
    [`${base}pagefind.h.pf_meta`]: await packed(PAGEFIND_SIGNATURE),
    [`${base}wasm.${PAGEFIND_LANGUAGE}.pagefind`]: await packed(PAGEFIND_SIGNATURE),
    [base + WORD_FOLDER + WORD_MANIFEST]: JSON.stringify(manifest),
    [`${base}${WORD_FOLDER}facets`]: await packed(
      writeFacets({
        days: [20_000, 19_000],
        section: { names: ['علوم'], of: [[], [0]] },
        author: { names: [], of: [[], []] },
        tag: { names: [], of: [[], []] },
      }),
    ),
    [`${base}${WORD_FOLDER}one`]: await packed(writeEntries([entryOf('بحر')])),
    ...Object.fromEntries(
      await Promise.all(
        Object.entries(more).map(async ([name, text]) => [
          `${base}${WORD_FOLDER}${name}`,
          await packed(text),
        ]),
      ),
    ),
  });
  return openSearch(site);
}

it('a site is searched with the engine and the words of its own index', async () => {
  const search = await open();
  const { matches } = await search.find({ text: 'بحر', filters: {}, sort: 'relevance' });
  expect(matches.map(({ id }) => id)).toEqual(['b']);
  expect(search.lookup.manifest.articles).toBe(2);
  const query = { text: 'بحر', filters: {}, sort: 'relevance' } as const;
  const counts = await search.counts(query, await search.find(query));
  expect(counts.get('section')).toEqual({ all: 1, values: new Map([['علوم', 1]]) });
  expect(counts.get('year')?.values).toEqual(new Map([['2022', 1]]));
  expect([...(await search.engine.numbers()).keys()]).toEqual(['a', 'b']);
});

it('tables of another publish than the index are an error, and no other articles', async () => {
  await expect(open({}, { index: 'i' })).rejects.toThrow('an index of another publish');
  await expect(open({}, { index: undefined })).rejects.toThrow('an index of another publish');
});

it('and its recent articles, where it has some', async () => {
  const head = { url: '/articles/new/', place: 0, pieces: 9, headline: 2, day: 20_001 };
  const recent = writeRecent({
    ...{ closed: 2, averagePieces: 9, dead: [] },
    articles: [{ ...head, fragment: '', section: [], author: [], tag: [] }],
    forms: [{ form: 'قمر', keys: ['قمر'], places: new Map([[0, [3]]]) }],
  });
  const search = await open({ recent }, { recent: 'recent' });
  const { matches } = await search.find({ text: 'قمر', filters: {}, sort: 'relevance' });
  expect(matches.map(({ id }) => id)).toEqual(['recent-0']);
  expect((await search.engine.numbers()).size).toBe(3);
});
