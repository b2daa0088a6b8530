import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { joinRecords } from '../../../src/cache/joined-pages.ts';
import { KeptPages } from '../../../src/cache/kept-pages.ts';
import { memoizePerBuild } from '../../../src/memoize-per-build.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khabar-joined-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const SECTIONS = '["sections"]';
const TAGS = '["tags"]';
const answering = (sections: string, tags = 'بحر') => {
  memoizePerBuild('sections', async () => sections);
  memoizePerBuild('tags', async () => tags);
};
const JOINED = 'all/record';

/** A build of one page on a machine of its own, whose bytes are brought to where all are: its record. */
async function build(page: string, asked: readonly string[]): Promise<string> {
  const own = join(folder, page);
  const pages = new KeptPages<string>(own);
  pages.keep(page, Buffer.from(page), { key: 'k', asked, pictures: [`${page}.webp`] });
  await pages.save();
  cpSync(join(own, 'bytes'), join(folder, 'all/bytes'), { recursive: true });
  return join(own, 'record');
}

/** Those of some pages that a build takes, with their bytes and pictures. */
async function taken(...pages: readonly string[]): Promise<readonly string[]> {
  const before = new KeptPages<string>(join(folder, 'all'));
  const names: string[] = [];
  for (const page of pages) {
    const target = join(folder, 'site', page);
    const found = await before.take(page, 'k', target);
    if (found) names.push(`${readFileSync(target, 'utf8')} ${found.pictures.join()}`);
  }
  return names;
}

it('has the pages of all, each with what it asked', async () => {
  answering('محليات');
  const records = [await build('a', [TAGS, SECTIONS]), await build('b', [SECTIONS])];
  joinRecords(records, join(folder, JOINED));
  expect(await taken('a', 'b', 'c')).toEqual(['a a.webp', 'b b.webp']);
  answering('محليات', 'نهر');
  expect(await taken('a', 'b')).toEqual(['b b.webp']);
  answering('علوم');
  expect(await taken('a', 'b')).toEqual([]);
});

it('leaves out a page whose build was answered otherwise', async () => {
  answering('محليات');
  const records = [await build('a', [SECTIONS])];
  answering('علوم');
  records.push(await build('b', [SECTIONS]), await build('c', [TAGS]));
  joinRecords(records, join(folder, JOINED));
  expect(await taken('a', 'b', 'c')).toEqual(['c c.webp']);
  answering('محليات');
  expect(await taken('a', 'b', 'c')).toEqual(['a a.webp', 'c c.webp']);
});

it('has nothing of a record that is cut short, or is not there', async () => {
  answering('محليات');
  const records = [await build('a', []), await build('b', []), join(folder, 'none')];
  truncateSync(join(folder, 'b/record'), 60);
  joinRecords(records, join(folder, JOINED));
  expect(await taken('a', 'b')).toEqual(['a a.webp']);
});
