import { readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { filesOf } from '../../src/publishing/manifest.ts';
import { sumOf } from '../../src/search/index/files/gzipped.ts';
import { readRecent } from '../../src/search/recent-table.ts';
import { buildSite, type Finished, temporaryFolder } from '../setup/build.ts';
import { contentFolder } from '../setup/content.ts';

/** A site whose index is kept in segments, of which some articles are readers' no more. */
let folder: string;
let content: string;
let site: string;
let before: ReadonlyMap<string, string>;
let after: ReadonlyMap<string, string>;
let built: Finished;

beforeAll(async () => {
  folder = await temporaryFolder('departed');
  [content, site] = [join(folder, 'content'), join(folder, 'site')];
  const titles = ['قوارب', 'أشرعة', 'مرافئ', 'شواطئ'].map((title, at) => [`a${at}`, title]);
  await contentFolder(content, Object.fromEntries(titles));
  for (const [slug, text] of Object.entries(TEXTS)) await put(slug, text);
  expect(await build('2025-03-06T10:00:00Z')).toMatchObject({ code: 0 });
  before = await readSite();
  await rm(join(content, 'articles/deleted.md'));
  await put('withdrawn', TEXTS.withdrawn, 'withdrawn: نُشر خطأً.\n');
  await put('draft', TEXTS.draft, 'draft: true\n');
  await put('edited', TEXTS.edited.replace(/ \S+$/, ''));
  built = await build('2025-03-05T10:00:00Z');
  after = await readSite();
});
afterAll(() => rm(folder, { recursive: true }));

/** The last word of each is its own. */
const TEXTS = {
  deleted: 'عادت القوارب ومعها شطرنج',
  withdrawn: 'عادت الأشرعة ومعها زعفران',
  draft: 'عادت القوارب إلى المرافئ بكهرمان',
  later: 'الشواطئ والمرافئ أقحوان',
  edited: 'القوارب والأشرعة بنفسجية',
};

async function put(slug: string, text: string, head = ''): Promise<void> {
  const day = slug === 'later' ? '2025-03-06' : '2025-03-01';
  const own = `title: خبر عنوان${slug}\npubDate: ${day}\ntags: [وسم${slug}]\nauthors: [كاتب${slug}]\n`;
  const named = slug === 'edited' ? own.replace(/tags.*/s, '') : own;
  await writeFile(join(content, `articles/${slug}.md`), `---\n${named}${head}---\n\n${text}\n`);
}

function build(at: string): Promise<Finished> {
  const seconds = String(Date.parse(at) / 1000);
  return buildSite(content, site, { SOURCE_DATE_EPOCH: seconds, KHABAR_SEGMENTS_FROM: '3' });
}

/** The files of the site, unpacked. */
async function readSite(): Promise<ReadonlyMap<string, string>> {
  const files = await filesOf(site);
  return new Map(
    files.map((file) => {
      const bytes = readFileSync(join(site, file));
      return [
        file,
        (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString(),
      ];
    }),
  );
}

const filesWith = (files: ReadonlyMap<string, string>, word: string) =>
  [...files].filter(([, text]) => text.includes(word)).map(([path]) => path);

it('names what the browser fetches by what it holds, and tables by their index', () => {
  const named = [...after.keys()].filter((path) => /_[\da-f]+(?:-\d+)?\.\w+$/.test(path));
  const ofIndex = named.filter((path) => path.startsWith('pagefind/'));
  expect(ofIndex.filter((path) => path.endsWith('.pf_index'))).not.toEqual([]);
  expect(ofIndex.filter((path) => path.endsWith('.words'))).not.toEqual([]);
  for (const path of ofIndex) expect(path).toContain(`_${sumOf(readFileSync(join(site, path)))}`);
  const { languages } = JSON.parse(after.get('pagefind/pagefind-entry.json') ?? '');
  const { index } = JSON.parse(after.get('pagefind/words/index.json') ?? '');
  expect(index).toBe(languages.unknown.hash);
});

it('keeps the closed segment, and says what it is without', () => {
  expect(built.code).toBe(0);
  expect(built.output).toContain('without 4 articles that it had');
  const { recent } = JSON.parse(after.get('pagefind/words/index.json') ?? '{}');
  const told = readRecent(after.get(`pagefind/words/${recent}`) ?? '');
  expect(told.closed).toBe(9);
  expect(told.dead).toHaveLength(5);
  expect(told.articles.map(({ url }) => url)).toEqual(['/articles/edited/']);
});

it.each(Object.entries(TEXTS))('no file has the word that one alone had: %s', (_slug, text) => {
  const [own = ''] = text.split(' ').slice(-1);
  const stem = own.replace(/^ب(?=كهرمان)/, '');
  expect(filesWith(before, stem).some((path) => path.startsWith('pagefind/words/'))).toBe(true);
  expect(filesWith(after, stem)).toEqual([]);
});

it.each(['deleted', 'withdrawn', 'draft', 'later'])(
  'no file of the index has its headline, address, tag or writer: %s',
  (slug) => {
    const inIndex = [...after].filter(([path]) => path.startsWith('pagefind/'));
    for (const [path, text] of inIndex)
      expect([path, `${path}${text}`.includes(slug)]).toEqual([path, false]);
  },
);

it('files of the index in which no word of theirs stood are as they were', () => {
  const isOfArticle = /^pagefind\/(?:articles\/a\d|fragment\/unknown)/;
  const stayed = [...before].filter(([path, text]) => after.get(path) === text);
  expect(stayed.filter(([path]) => isOfArticle.test(path)).length).toBe(8);
});
