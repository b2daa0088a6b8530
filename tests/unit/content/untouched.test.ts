import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { buildContext, emptyStore, storedAndRead } from '../../setup/astro-store.ts';

const { folder, earlier } = vi.hoisted(() => {
  const earlier = process.env.CONTENT_DIR;
  // Read when folders.ts is first imported, which another file of tests may have done.
  vi.resetModules();
  const folder = `${process.env.TMPDIR ?? '/tmp'}/khabar-untouched-${process.pid}`;
  process.env.CONTENT_DIR = folder;
  return { folder, earlier };
});

const { CACHE } = await import('../../../src/folders.ts');
const { markdownFiles } = await import('../../../src/content/markdown-files.ts');
const { textsFile, textsName, textsOf } = await import('../../../src/content/kept-texts.ts');
const { articleSchema } = await import('../../../src/content/schemas/article-schema.ts');
const { sideBySide } = await import('../../../src/content/side-by-side.ts');
const { createMarkdown } = await import('../../../src/markdown/render.ts');
const { shownPath } = await import('../../../src/folders.ts');
const reading = await import('../../../src/content/read-text.ts');

const articles = join(folder, 'articles');
const schema = articleSchema({ timeZone: 'UTC', sections: [] });
const [A, B] = [join(articles, 'a.md'), join(articles, 'b.md')];
const ENTRIES = join(CACHE, 'entries/articles');

let store = emptyStore();
let cache = CACHE;
beforeEach(() => {
  store = emptyStore();
  cache = CACHE;
  for (const place of [folder, CACHE]) rmSync(place, { recursive: true, force: true });
  mkdirSync(articles, { recursive: true });
  write(A, 'قيس البحر.');
  write(B, '![قارب](boat.jpg)\n\nعاد القارب.');
  cpSync('tests/newsroom/images/boats-at-dawn.jpg', join(articles, 'boat.jpg'));
});
afterAll(() => {
  for (const place of [folder, CACHE]) rmSync(place, { recursive: true, force: true });
  process.env.CONTENT_DIR = earlier;
  vi.resetModules();
});

const write = (file: string, text: string) =>
  writeFileSync(file, `---\ntitle: خبر\npubDate: 2025-01-01\n---\n\n${text}\n`);

/** What a build reads and renders, by the names of files, with what earlier ones have left. */
async function build(version = '1') {
  const read = vi.spyOn(reading, 'readText');
  const markdown = createMarkdown();
  const parse = vi.spyOn(markdown, 'parse');
  const { context } = buildContext(store, cache);
  const kind = { folder: articles, schema, required: true };
  const beside = sideBySide(1, () => () => []);
  await markdownFiles(kind, version, beside, { markdown, keeps: true }).load(context);
  store = await storedAndRead(store);
  const files = read.mock.calls.map(([file]) => file).filter((file) => file.startsWith(articles));
  const names = files.map((file) => file.slice(articles.length + 1));
  read.mockRestore();
  return { read: names, rendered: parse.mock.calls.length };
}

/** What pages of the last build had. */
const entries = () => [...(globalThis.khabarEntries?.get('articles')?.values() ?? [])];
const htmls = () => entries().map((entry) => textsOf(entry).html);

/** As if the files had been written long ago: what was changed just now may be changed once more in one tick. */
const later = () => buildAt(Date.now() + 60_000);

async function buildAt(now: number) {
  vi.useFakeTimers({ toFake: ['Date'], now });
  const said = await build();
  vi.useRealTimers();
  return said;
}

it('a file that nobody has touched is not read again, nor what it was made to', async () => {
  expect(await later()).toEqual({ read: ['a.md', 'b.md'], rendered: 2 });
  expect(entries().map(({ body, rendered }) => [body, rendered?.html])).toEqual([
    [undefined, ''],
    [undefined, ''],
  ]);
  const [one, two] = htmls();
  expect(one).toContain('قيس البحر.');
  expect(two).toContain('عاد القارب.');
  expect(await build()).toEqual({ read: [], rendered: 0 });
  expect(htmls()).toEqual([one, two]);
});

it('Astro is given what it finds pictures by, and pages what a first build gives them', async () => {
  await later();
  const first = entries();
  write(A, 'نصّ آخر.');
  await build();
  expect(entries()[1]).toEqual(first[1]);
  const astros = buildContext(store).context.store.values();
  expect(astros).toEqual([
    { id: 'b', data: {}, filePath: first[1]?.filePath, assetImports: first[1]?.assetImports },
  ]);
  expect(first[1]?.assetImports).toHaveLength(1);
});

it('Astro finds a picture that a field alone names', async () => {
  const lead =
    '---\ntitle: خبر\npubDate: 2025-01-01\nimage: { src: boat.jpg, alt: قارب }\n---\n\nعاد.\n';
  writeFileSync(A, lead);
  for (const read of [['a.md', 'b.md'], []]) {
    expect((await later()).read).toEqual(read);
    const [entry] = entries();
    expect(entry?.assetImports).toHaveLength(1);
    expect(entry?.imageImports).toEqual([['image', 'src']]);
    expect(buildContext(store).context.store.get('a')?.assetImports).toEqual(entry?.assetImports);
  }
});

it('what is there no more has no entry, and Astro forgets its pictures', async () => {
  await later();
  rmSync(B);
  await build();
  expect(entries().map(({ id }) => id)).toEqual(['a']);
  expect(buildContext(store).context.store.keys()).toEqual([]);
  write(B, 'عاد.');
  expect((await build()).read).toEqual(['b.md']);
  expect(entries().map(({ id }) => id)).toEqual(['a', 'b']);
});

it('a file that was written just now is read once more, because it may be another', async () => {
  await buildAt(statSync(B).ctimeMs + 1000);
  expect(await build()).toEqual({ read: ['a.md', 'b.md'], rendered: 0 });
});

it.each<[string, readonly string[], number, () => void]>([
  ['it is edited', ['a.md'], 1, () => write(A, 'قيس البحر!')],
  [
    'it is edited, and its size and time are as they were',
    ['a.md'],
    1,
    () => {
      write(A, 'قيس النهر');
      write(A, 'قيس البحر؟'.replace('؟', ';'));
      utimesSync(A, new Date(0), new Date(0));
    },
  ],
  ['it is touched', ['a.md'], 0, () => utimesSync(A, new Date(), new Date())],
  [
    'its picture is another',
    ['b.md'],
    1,
    () => utimesSync(join(articles, 'boat.jpg'), new Date(0), new Date(0)),
  ],
  ['what it was made to is cut short', ['a.md'], 1, () => writeFileSync(textsAt(0), '["')],
  ['what it was made to is gone', ['a.md'], 1, () => rmSync(textsAt(0))],
  [
    'what is known of the files was changed by somebody',
    ['a.md', 'b.md'],
    0,
    () => {
      const file = join(CACHE, 'untouched-articles');
      writeFileSync(file, readFileSync(file, 'latin1').replace('a.md', 'c.md'), 'latin1');
    },
  ],
  [
    'an entry was changed by somebody',
    ['a.md', 'b.md'],
    2,
    () => writeFileSync(ENTRIES, readFileSync(ENTRIES, 'latin1').replace('ar', 'en'), 'latin1'),
  ],
  ['the entries are cut short', ['a.md', 'b.md'], 2, () => truncateSync(ENTRIES, 90)],
  ['the entries are gone', ['a.md', 'b.md'], 2, () => rmSync(ENTRIES)],
])('a file is read again where %s', async (_what, read, rendered, change) => {
  await later();
  change();
  expect(await build()).toEqual({ read, rendered });
  expect(htmls()).toHaveLength(2);
});

it('all are read again by another version', async () => {
  await later();
  expect(await build('2')).toEqual({ read: ['a.md', 'b.md'], rendered: 2 });
});

it('texts that neither this build nor the last one has are forgotten', async () => {
  await later();
  const first = textsAt(0);
  write(A, 'نصّ آخر.');
  await build();
  expect(kept()).toHaveLength(3);
  await build();
  expect(kept()).toHaveLength(2);
  expect(kept().some((name) => first.endsWith(name))).toBe(false);
});

it('a build beside another one, with a store of its own, takes no text from it', async () => {
  await later();
  const others = entries();
  store = emptyStore();
  cache = join(CACHE, 'beside');
  write(A, 'نصّ آخر.');
  expect((await build()).read).toEqual(['a.md', 'b.md']);
  expect(others.map((entry) => textsOf(entry).html)[0]).toContain('قيس البحر.');
});

it('a text that is lost while the site is made is told, in both languages', async () => {
  await later();
  rmSync(textsAt(0));
  expect(htmls).toThrow(
    `${shownPath(textsAt(0))}:1:\n  حُذف هذا الملف من محفوظات البناء أو تغيّر والموقع يُبنى. أعد البناء، فيُقرأ النص من جديد.\n  This file, which builds keep, was removed or changed while the site was made. Build again`,
  );
});

function textsAt(index: number): string {
  const entry = entries()[index];
  return textsFile((entry && textsName(entry)) ?? '');
}

function kept(): readonly string[] {
  const files = readdirSync(join(CACHE, 'texts'), { recursive: true, withFileTypes: true });
  return files.filter((file) => file.isFile()).map(({ name }) => name);
}
