import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keptIndex } from '../../../src/search/index/kept-index.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khabar-index-'));
  file = join(folder, 'made-ar');
});
afterEach(() => rmSync(folder, { recursive: true }));

const article = (slug: string, text: string) => ({
  url: `/articles/${slug}/`,
  title: 'خبر',
  language: 'ar' as const,
  published: '2025-01-01',
  tags: [],
  authors: [],
  blocks: [{ id: 'p-1', text }],
});
const TWO = [article('one', 'أول'), article('two', 'ثانٍ')];

/** A build of articles: whether the index was made anew, and its files. */
async function build(articles = TWO, settings = 'UTC') {
  let made = false;
  const files = await keptIndex(file, settings, articles, async () => {
    made = true;
    return articles.map(({ url, blocks }) => ({
      path: `${url}é`,
      content: Buffer.from(`${settings}\n${blocks[0]?.text}`),
    }));
  });
  return [made, ...files.map(({ path, content }) => `${path} ${Buffer.from(content)}`)];
}

it('is made once for articles that read as they did', async () => {
  const first = ['/articles/one/é UTC\nأول', '/articles/two/é UTC\nثانٍ'];
  expect(await build()).toEqual([true, ...first]);
  expect(await build()).toEqual([false, ...first]);
});

it.each([
  ['a text', [article('one', 'أول'), article('two', 'آخر')]],
  ['an address', [article('one', 'أول'), article('three', 'ثانٍ')]],
  ['another article', [...TWO, article('three', 'ثالث')]],
  ['one that is not there', TWO.slice(1)],
  ['their order', TWO.toReversed()],
])('is made anew for %s', async (_what, articles) => {
  await build();
  expect((await build(articles))[0]).toBe(true);
  expect((await build(articles))[0]).toBe(false);
});

it('is made anew with other settings', async () => {
  await build();
  expect(await build(TWO, 'Asia/Riyadh')).toContain('/articles/one/é Asia/Riyadh\nأول');
});

it('is made anew where what was kept is cut short or changed', async () => {
  await build();
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.subarray(0, -3));
  expect((await build())[0]).toBe(true);
  writeFileSync(file, Buffer.concat([bytes.subarray(0, -1), Buffer.from('x')]));
  expect((await build())[0]).toBe(true);
});
