import { afterEach, expect, it, vi } from 'vitest';
import { PAGEFIND_SIGNATURE } from '../../../../src/search/index-files.ts';
import { withRecent } from '../../../../src/search/query/recent/with-recent.ts';
import { writeRecent } from '../../../../src/search/recent-table.ts';
import { tokenOf } from '../../../../src/search/token.ts';
import { entryOf, lookupOf, packed, serve } from './stand-ins.ts';

afterEach(() => vi.unstubAllGlobals());

const RECENT = {
  url: '/articles/new/',
  place: 0,
  pieces: 3,
  headline: 1,
  day: 20_000,
  fragment: 'fragment/new.pf',
  section: [],
  author: [],
  tag: [],
};

const CLOSED = {
  engine: { hits: async () => [], numbers: async () => new Map<string, number>() },
  lookup: lookupOf([entryOf('قديم')]),
};

/** The one recent article of a site below `/news/`, found by its word, and what was asked for. */
async function found(fragment: string | undefined) {
  const table = writeRecent({
    closed: 0,
    averagePieces: 3,
    dead: [],
    articles: [RECENT],
    forms: [{ form: 'جديد', keys: ['جديد'], places: new Map([[0, [1]]]) }],
  });
  const files: Record<string, BodyInit> = {
    '/news/pagefind/words/recent.a': await packed(table),
  };
  if (fragment !== undefined) files['/news/pagefind/fragment/new.pf'] = await packed(fragment);
  const asked = serve(files);
  const { engine, lookup } = (await withRecent('/news/pagefind/', 'recent.a', '/news/'))(CLOSED);
  const hits = await engine.hits(tokenOf('جديد'));
  return { asked, hits, files, lookup };
}

const TEXT = `${PAGEFIND_SIGNATURE}{"url":"/articles/new/","content":"خبر جديد","meta":{}}`;

it('a recent article has its text from a file of its own, fetched once, and its address below the base', async () => {
  const { asked, hits, lookup } = await found(TEXT);
  expect(hits).toHaveLength(1);
  expect(await hits[0]?.data()).toEqual({
    url: '/news/articles/new/',
    content: 'خبر جديد',
    meta: {},
  });
  await hits[0]?.data();
  expect(asked).toEqual(['/news/pagefind/words/recent.a', '/news/pagefind/fragment/new.pf']);
  expect(await lookup.find('جديد')).toMatchObject({ articles: [0] });
});

it('a file that is none is an error that names it', async () => {
  const { hits } = await found(`${TEXT}${PAGEFIND_SIGNATURE}`.slice(PAGEFIND_SIGNATURE.length));
  await expect(hits[0]?.data()).rejects.toThrow('no fragment: /news/pagefind/fragment/new.pf');
});

it('a file that did not come is asked for again', async () => {
  const { asked, hits, files } = await found(undefined);
  await expect(hits[0]?.data()).rejects.toThrow();
  files['/news/pagefind/fragment/new.pf'] = await packed(TEXT);
  expect(await hits[0]?.data()).toMatchObject({ content: 'خبر جديد' });
  expect(asked.filter((path) => path.endsWith('new.pf')).length).toBeGreaterThan(1);
});
