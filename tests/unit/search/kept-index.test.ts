import { hash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ownFragments } from '../../../src/search/index/articles/fragments.ts';
import type { IndexedArticle } from '../../../src/search/index/articles/indexed-article.ts';
import { keptIndex } from '../../../src/search/index/kept-index.ts';
import { readRecent } from '../../../src/search/recent-table.ts';
import { segmentWithoutEngine } from './segment-without-engine.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khabar-index-'));
  file = join(folder, 'made-ar');
});
afterEach(() => rmSync(folder, { recursive: true }));

const article = (slug: string, text: string, day = '2025-01-01'): IndexedArticle => ({
  url: `/articles/${slug}/`,
  title: `خبر ${slug}`,
  language: 'ar',
  published: day,
  tags: [],
  authors: [],
  blocks: [{ id: 'p-1', text }],
});
const ONE = article('one', 'أول');
const TWO = [ONE, article('two', 'ثانٍ', '2025-01-02')];
const EDITED = [ONE, article('two', 'آخر', '2025-01-02')];
const THREE = [...TWO, article('three', 'ثالث', '2025-01-03')];

const SIZES = { leastArticles: 2, mostChanged: 2, mostWords: 10 };

/** A build of articles: whether the whole index was made anew, and its files. */
async function build(articles = TWO, { settings = 'UTC', sizes = SIZES, compact = false } = {}) {
  let made = false;
  const { files } = await keptIndex(file, articles, {
    timeZone: 'UTC',
    settings,
    fragmentsOf: (all) => ownFragments(all, 'UTC'),
    sizes,
    compact,
    make: async (all, timeZone) => {
      made = true;
      return segmentWithoutEngine(all, timeZone);
    },
  });
  // A hash that is told is that of the bytes: by it a file stays where it was published.
  for (const { content, hash: told } of files)
    expect(told ?? hash('sha256', content, 'hex')).toBe(hash('sha256', content, 'hex'));
  return { made, files: new Map(files.map(({ path, content }) => [path, Buffer.from(content)])) };
}

/** What a recent segment tells, if there is one. */
function recentIn(files: ReadonlyMap<string, Buffer>) {
  const { recent } = JSON.parse(String(files.get('words/index.json')));
  const packed = files.get(`words/${recent}`);
  return packed && readRecent(gunzipSync(packed).toString());
}

it('is made once for articles that read as they did', async () => {
  const first = await build();
  expect(first.made).toBe(true);
  expect(await build()).toEqual({ ...first, made: false });
  expect((await build(TWO.toReversed())).made).toBe(false);
});

describe('where few articles were added or edited', () => {
  it.each([
    ['another article', THREE, ['three'], []],
    ['a day', [ONE, article('two', 'ثانٍ', '2024-12-31')], ['two'], [0]],
  ] as const)('has them in a recent segment: %s', async (_what, articles, recent, dead) => {
    const before = await build();
    const { made, files } = await build([...articles]);
    expect(made).toBe(false);
    const told = recentIn(files);
    expect(told?.articles.map(({ url }) => url)).toEqual(
      recent.map((slug) => `/articles/${slug}/`),
    );
    expect(told?.dead).toEqual(dead);
    const rewritten = ['words/index.json', 'completions/index.words', 'articles/two.words'];
    for (const [path, content] of before.files) {
      if (!rewritten.includes(path) && path !== `fragment/two`)
        expect([path, files.get(path)]).toEqual([path, content]);
    }
  });

  it('keeps nothing of an article as it was before', async () => {
    await build();
    const { made, files } = await build(EDITED);
    expect(made).toBe(false);
    expect(files.has('fragment/two')).toBe(false);
    const fragment = readRecentFragment(files);
    expect(fragment).toContain('آخر');
    expect(textOf(files, 'articles/two.words')).not.toContain('ثان');
  });

  it('gives a recent article the table and the headline that a build of everything gives it', async () => {
    const news = article('three', 'وقال الأول إن عبد الله عاد، وإن الثاني لم يعد', '2025-01-03');
    await build();
    const recent = await build([...TWO, news]);
    const whole = await build([...TWO, news], { compact: true });
    expect([recent.made, whole.made]).toEqual([false, true]);
    const [one, other] = [recent, whole].map(({ files }) => [
      textOf(files, 'articles/three.words'),
      // Its first line tells of words, which are the closed segment's.
      textOf(files, 'completions/index.words').split('\n').slice(1),
    ]);
    expect(one).toEqual(other);
  });

  it('has the same files however often it is built', async () => {
    await build();
    const first = await build(THREE);
    expect(await build(THREE)).toEqual(first);
    expect(recentIn((await build(TWO)).files)).toBeUndefined();
  });
});

function textOf(files: ReadonlyMap<string, Buffer>, path: string): string {
  return gunzipSync(files.get(path) ?? '').toString();
}

function readRecentFragment(files: ReadonlyMap<string, Buffer>): string {
  const [article] = recentIn(files)?.articles ?? [];
  return textOf(files, article?.fragment ?? '');
}

describe('is made anew', () => {
  it.each([
    ['too few articles that are left', TWO.slice(1)],
    ['more articles than a recent segment has', [...THREE, article('4', '٤'), article('5', '٥')]],
    ['more words than a recent segment has', [...TWO, article('three', 'كلمة '.repeat(11))]],
  ])('for %s', async (_what, articles) => {
    await build();
    const { made, files } = await build(articles);
    expect(made).toBe(true);
    expect(recentIn(files)).toBeUndefined();
    expect((await build(articles)).made).toBe(false);
  });

  it('where there are few articles, always', async () => {
    const sizes = { ...SIZES, leastArticles: 4 };
    await build(TWO, { sizes });
    expect((await build(THREE, { sizes })).made).toBe(true);
  });

  it('when it is told to be, and then has no recent segment', async () => {
    await build();
    await build(THREE);
    const { made, files } = await build(THREE, { compact: true });
    expect(made).toBe(true);
    rmSync(file);
    expect(files).toEqual((await build(THREE)).files);
  });

  it('with other settings', async () => {
    await build();
    expect((await build(TWO, { settings: 'Asia/Riyadh' })).made).toBe(true);
  });

  it('where what was kept is cut short or changed', async () => {
    await build();
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.subarray(0, -3));
    expect((await build()).made).toBe(true);
    writeFileSync(file, Buffer.concat([bytes.subarray(0, -1), Buffer.from('x')]));
    expect((await build()).made).toBe(true);
  });
});
