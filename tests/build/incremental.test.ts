import { copyFile, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHANGES } from '../../src/publishing/changes.ts';
import { filesOf, MANIFEST } from '../../src/publishing/manifest.ts';
import { buildSite, type Finished, temporaryFolder } from '../setup/build.ts';
import { contentFolder } from '../setup/content.ts';
import { bytesOf, differencesFromFresh } from '../setup/site-bytes.ts';

let folder: string;
let content: string;
let site: string;
beforeAll(async () => {
  folder = await temporaryFolder('incremental');
  [content, site] = [join(folder, 'content'), join(folder, 'site')];
  const titles = ['أول', 'ثانٍ', 'ثالث', 'رابع', 'خامس'].map((title, at) => [`a${at + 1}`, title]);
  await contentFolder(content, Object.fromEntries(titles));
  await mkdir(join(content, 'images'));
  await copyFile('tests/newsroom/images/boats-at-dawn.jpg', join(content, 'images/boats.jpg'));
  await copyFile('tests/newsroom/images/portrait-reem.webp', join(content, 'images/layla.webp'));
  const picture = 'image: { src: boats.jpg, alt: قوارب }\n';
  await put('pictured', `pubDate: 2025-02-01\n${picture}`, 'قال CNN، BBC إن القوارب عادت.');
  await put('later', 'pubDate: 2025-03-06 07:00\n', 'جاء وقته.');
  const told = 'section: علوم\ntags: [بحر]\nauthors: [layla, يوسف]\nseries: البحر\n';
  await put('first', `pubDate: 2025-02-02\n${told}`, 'قيس البحر.');
  await put('second', `pubDate: 2025-02-03\n${told}`, 'قيس البحر مرة أخرى.');
  await mkdir(join(content, 'articles/en'));
  await put('en/first', 'pubDate: 2025-02-02\ntranslationOf: first\n', 'The sea was measured.');
  await putBeside('authors/layla.md', 'name: ليلى\nimage: { src: layla.webp }', 'تكتب عن البحر.');
  await putBeside('tags/بحر.md', 'title: بحر', 'كل ما كُتب عن البحر.');
  await copyFile('tests/newsroom/images/portrait-reem.webp', join(content, 'images/aerial.webp'));
  await put(
    'aerial',
    'pubDate: 2025-02-04\nimage: { src: aerial.webp, alt: البحر من فوق }\n',
    'من فوق.',
  );
});
afterAll(() => rm(folder, { recursive: true }));

function put(slug: string, fields: string, text: string): Promise<void> {
  const file = join(content, 'articles', `${slug}.md`);
  return writeFile(file, `---\ntitle: خبر ${slug}\n${fields}---\n\n${text}\n`);
}

async function putBeside(file: string, fields: string, text: string): Promise<void> {
  await mkdir(dirname(join(content, file)), { recursive: true });
  await writeFile(join(content, file), `---\n${fields}\n---\n\n${text}\n`);
}

/** Seconds before and after the moment of the article that is there from the beginning. */
const [BEFORE, LATER] = ['2025-03-06T04:59:00Z', '2025-03-06T05:01:00Z'].map((written) =>
  String(Date.parse(written) / 1000),
);
const build = (at = BEFORE) => buildSite(content, site, { SOURCE_DATE_EPOCH: at ?? '' });
const UNCHANGED = 'Nothing has changed since the last build: the site stays as it is.';

const differencesAt = (at: string | undefined) =>
  differencesFromFresh({ content, site }, { SOURCE_DATE_EPOCH: at ?? '' });

async function timesOf(place: string): Promise<ReadonlyMap<string, number>> {
  const files = (await filesOf(place)).filter((file) => file !== CHANGES);
  const read = files.map(async (file) => [file, (await stat(join(place, file))).mtimeMs] as const);
  return new Map(await Promise.all(read));
}

describe('building again', () => {
  let first: Finished;
  let times: ReadonlyMap<string, number>;
  beforeAll(async () => {
    first = await build();
    times = await timesOf(site);
  });

  it('tells each step, once', () => {
    expect(first.steps.map((step) => step.slice(0, '[1/5]'.length))).toEqual(
      [1, 2, 3, 4, 5].map((number) => `[${number}/5]`),
    );
    expect(first.steps[2]).toMatch(/ · Making \d+ pages$/);
  });

  it('what has not changed says so, with how it stands, and writes nothing', async () => {
    expect(first.code).toBe(0);
    expect(first.output).not.toContain(UNCHANGED);
    const { code, output } = await build();
    expect(code).toBe(0);
    expect(output).toContain(`\n${UNCHANGED}\n`);
    expect(output.endsWith(first.output)).toBe(true);
    expect(await timesOf(site)).toEqual(times);
  });

  it('after every kind of change makes what a build without any cache makes, and writes no more', async () => {
    await put('a1', 'pubDate: 2025-01-01\n', 'نصّ آخر عن القوارب.');
    await put('a6', 'pubDate: 2025-03-01\n', 'خبر جديد.');
    await put('a3', 'pubDate: 2025-01-03\nwithdrawn: خطأ في النقل\n', 'نصّ الخبر.');
    await rm(join(content, 'articles/a5.md'));
    await writeFile(join(site, 'articles/a2/index.html'), 'by hand');
    const again = await build(LATER);
    expect(again.code).toBe(0);
    const written = /\nTo upload: (\d+) files, \d+ kB\.\n/.exec(again.output)?.[1];
    const changed = [...(await timesOf(site))].filter(([file, at]) => times.get(file) !== at);
    expect(changed.map(([file]) => file)).not.toContain('articles/pictured/index.md');
    expect(Number(written)).toBe(changed.filter(([file]) => file !== MANIFEST).length);

    expect(await differencesAt(LATER)).toEqual([]);
    expect([...(await bytesOf(site)).keys()]).toContain('articles/later/index.html');
  });

  it('makes what shows an article that was edited, and no other page', async () => {
    await put(
      'second',
      'pubDate: 2025-02-03\nsection: علوم\ntags: [بحر]\n',
      'قيس البحر مرة ثالثة.',
    );
    const { code, steps } = await build(LATER);
    expect(code).toBe(0);
    const [, made, kept] = /Making (\d+) pages, the other (\d+)/.exec(steps[2] ?? '') ?? [];
    expect(Number(kept)).toBeGreaterThan(Number(made));
    expect(await differencesAt(LATER)).toEqual([]);
  });

  it.each<[string, () => Promise<void>]>([
    [
      'the name of an author, the introduction of a tag and the bytes of a picture',
      async () => {
        await putBeside(
          'authors/layla.md',
          'name: ليلى الحارثي\nrole: مراسلة\nimage: { src: layla.webp }',
          'تكتب عن البحر والبر.',
        );
        await putBeside('tags/بحر.md', 'title: بحر', 'كل ما كُتب عنه.');
        const other = 'tests/newsroom/images/portrait-huda.webp';
        await copyFile(other, join(content, 'images/layla.webp'));
      },
    ],
    [
      'a picture that becomes the same as one of another name',
      () => copyFile(join(content, 'images/layla.webp'), join(content, 'images/aerial.webp')),
    ],
    [
      'the other of the two',
      () =>
        copyFile('tests/newsroom/images/portrait-reem.webp', join(content, 'images/layla.webp')),
    ],
    [
      'the title of a page, a setting, and an edition that ends with its last article',
      async () => {
        await putBeside('pages/about.md', 'title: من نحن حقاً', 'صحيفة صغيرة.');
        await rm(join(content, 'articles/en/first.md'));
        const settings = join(content, 'site.yaml');
        await writeFile(settings, `${await readFile(settings, 'utf8')}\ncalendar: hijri\n`);
      },
    ],
  ])('makes what a build without any cache makes, when others are: %s', async (_what, change) => {
    await change();
    expect(await build(LATER)).toMatchObject({ code: 0 });
    expect(await differencesAt(LATER)).toEqual([]);
  });
});
