import { copyFile, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHANGES } from '../../src/publishing/changes.ts';
import { filesOf, MANIFEST } from '../../src/publishing/manifest.ts';
import { buildSite, type Finished, run, temporaryFolder } from '../setup/build.ts';
import { contentFolder } from '../setup/content.ts';

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
  const picture = 'image: { src: boats.jpg, alt: قوارب }\n';
  await put('pictured', `pubDate: 2025-02-01\n${picture}`, 'قال CNN، BBC إن القوارب عادت.');
  await put('later', 'pubDate: 2025-03-06 07:00\n', 'جاء وقته.');
});
afterAll(() => rm(folder, { recursive: true }));

function put(slug: string, fields: string, text: string): Promise<void> {
  const file = join(content, 'articles', `${slug}.md`);
  return writeFile(file, `---\ntitle: خبر ${slug}\n${fields}---\n\n${text}\n`);
}

/** Seconds before and after the moment of the article that is there from the beginning. */
const [BEFORE, LATER] = ['2025-03-06T04:59:00Z', '2025-03-06T05:01:00Z'].map((written) =>
  String(Date.parse(written) / 1000),
);
const build = (at = BEFORE) => buildSite(content, site, { SOURCE_DATE_EPOCH: at ?? '' });
const UNCHANGED = 'Nothing has changed since the last build: the site stays as it is.';

/** The bytes of each file of a site, without what tells of its history. */
async function bytesOf(place: string): Promise<ReadonlyMap<string, string>> {
  const files = (await filesOf(place)).filter((file) => file !== MANIFEST && file !== CHANGES);
  const read = files.map(
    async (file) => [file, (await readFile(join(place, file))).toString('base64')] as const,
  );
  return new Map(await Promise.all(read));
}

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

    const fresh = join(folder, 'fresh');
    const env = { CONTENT_DIR: content, OUT_DIR: fresh, SOURCE_DATE_EPOCH: LATER ?? '' };
    expect((await run('src/commands/build.ts', env, ['--fresh'])).code).toBe(0);
    const [ours, theirs] = [await bytesOf(site), await bytesOf(fresh)];
    expect([...theirs.keys()].some((file) => file.startsWith('articles/later/'))).toBe(true);
    for (const [file, bytes] of theirs) expect([file, ours.get(file)]).toEqual([file, bytes]);
    const more = [...ours.keys()].filter((file) => !theirs.has(file));
    // Scripts and styles of the build before stay for pages that are open.
    expect(more.filter((file) => !file.startsWith('_astro/'))).toEqual([]);
  });
});
