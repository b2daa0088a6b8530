import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CHANGES } from '../../../src/publishing/changes.ts';
import {
  filesOf,
  INDEX_ENTRY,
  MANIFEST,
  type Publication,
  readManifest,
} from '../../../src/publishing/manifest.ts';
import { syncSite } from '../../../src/publishing/sync-site.ts';

let folder: string;
let site: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'khabar-put-'));
  site = join(folder, 'site');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const OURS: Publication = { name: 'الراصد', url: 'https://observer.press/' };

type Files = Readonly<Record<string, string>>;

async function write(place: string, files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(place, path)), { recursive: true });
    await writeFile(join(place, path), text);
  }
}

function build(files: Files) {
  return buildAs(files, OURS);
}

async function buildAs(files: Files, publication: Publication) {
  const made = join(folder, 'made');
  await rm(made, { recursive: true, force: true });
  await mkdir(made);
  await write(made, files);
  return syncSite(made, site, publication);
}

/** All that is at the place, but for the list. */
async function there(): Promise<Files> {
  const paths = (await filesOf(site)).filter((path) => ![MANIFEST, CHANGES].includes(path));
  const texts = paths.map(
    async (path) => [path, await readFile(join(site, path), 'utf8')] as const,
  );
  return Object.fromEntries(await Promise.all(texts));
}

const FIRST = { 'index.html': 'a', 'articles/one/index.html': 'b', '_astro/x.css': 'c' };
const SECOND = { 'index.html': 'd', 'articles/two/index.html': 'e', '_astro/x.css': 'c' };
const FOREIGN = {
  '.git/config': 'g',
  '.well-known/security.txt': 's',
  '.htaccess': 'h',
  CNAME: 'n',
  'uploads/a.jpg': 'u',
  'articles/one/notes.txt': 'o',
};

describe('a site put in its place', () => {
  it('is what was made, and what somebody put there', async () => {
    await build(FIRST);
    await write(site, FOREIGN);
    await build(SECOND);
    expect(await there()).toEqual({ ...SECOND, ...FOREIGN });
  });

  it('leaves no empty folder of what is gone', async () => {
    await build(FIRST);
    await build(SECOND);
    await expect(readFile(join(site, 'articles/one'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('has a folder where a file was, and a file where a folder was', async () => {
    await build({ about: 'a', 'news/index.html': 'b' });
    await build({ 'about/index.html': 'c', news: 'd' });
    expect(await there()).toEqual({ 'about/index.html': 'c', news: 'd' });
  });

  it('does not write over what no build has made, and then changes nothing', async () => {
    await write(site, { CNAME: 'mine', 'robots.txt': 'same' });
    const made = { ...FIRST, CNAME: 'yours', 'robots.txt': 'same' };
    await expect(build(made)).rejects.toThrow(
      `${join(site, 'CNAME')}:1:\n  لن يُكتب الموقع هنا، ففي البناء ملف بهذا الاسم`,
    );
    expect(await there()).toEqual({ CNAME: 'mine', 'robots.txt': 'same' });
  });

  it.each([
    ['a file', (at: string) => writeFile(at, 'mine')],
    ['a link', (at: string) => symlink(folder, at)],
  ])('does not go through %s of somebody’s', async (_what, put) => {
    await mkdir(site);
    await put(join(site, 'articles'));
    await expect(build(FIRST)).rejects.toThrow(`${join(site, 'articles')}:1:`);
    expect(await filesOf(site)).toEqual(['articles']);
  });

  it('takes over from a build before there was a list', async () => {
    const page = '<header class="masthead frame">';
    const old = {
      'index.html': page,
      'gone/index.html': page,
      [INDEX_ENTRY]: '{}',
      '_astro/old.css': 'o',
    };
    await write(site, { ...old, ...FOREIGN, 'mine/index.html': '<p>mine' });
    await build(SECOND);
    expect(await there()).toEqual({
      ...SECOND,
      ...FOREIGN,
      '_astro/old.css': 'o',
      'mine/index.html': '<p>mine',
    });
  });

  it('removes by its list nothing outside', async () => {
    await write(folder, { 'secret.txt': 's', 'other/a.txt': 'a' });
    await write(site, FOREIGN);
    await symlink(join(folder, 'other'), join(site, 'link'));
    const list = [
      '../secret.txt',
      join(folder, 'secret.txt'),
      'x/../../secret.txt',
      'link/a.txt',
      7,
    ];
    await writeFile(join(site, MANIFEST), JSON.stringify(list));
    await build(FIRST);
    expect(await readFile(join(folder, 'secret.txt'), 'utf8')).toBe('s');
    expect(await readFile(join(folder, 'other/a.txt'), 'utf8')).toBe('a');
    await rm(join(site, 'link'));
    expect(await there()).toEqual({ ...FIRST, ...FOREIGN });
  });

  it('is whole after one that was ended at any point', async () => {
    const paths = [
      'index.html',
      'a/index.html',
      'b/c/index.html',
      'b',
      '_astro/x',
      'rss.xml',
      INDEX_ENTRY,
    ];
    const files = fc.uniqueArray(fc.tuple(fc.constantFrom(...paths), fc.string()), {
      selector: ([path]) => path,
    });
    const noClash = (list: readonly (readonly [string, string])[]) =>
      !(list.some(([path]) => path === 'b') && list.some(([path]) => path.startsWith('b/')));
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(files, files, files).filter((lists) => lists.every(noClash)),
        fc.nat(7),
        async ([first, second, third], point) => {
          await rm(site, { recursive: true, force: true });
          await build(Object.fromEntries(first));
          await write(site, FOREIGN);
          // What was ended has left its list of all, and as many of its files as it came to.
          const done = Object.fromEntries(
            second.slice(0, point).filter(([path]) => path !== 'b' && !path.startsWith('b/')),
          );
          const all = [...first, ...second].map(([path]) => path);
          await writeFile(join(site, MANIFEST), JSON.stringify(all));
          await write(site, done);
          await build(Object.fromEntries(third));
          expect(await there()).toEqual({ ...Object.fromEntries(third), ...FOREIGN });
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('scripts, styles and fonts', () => {
  const page = (style: string, more: Files = {}) => ({
    'index.html': style,
    [`_astro/${style}.css`]: style,
    [`_astro/${style}.css.br`]: 'packed',
    ...more,
  });
  const styles = async () => Object.keys(await there()).filter((path) => path.endsWith('.css'));

  it('of the last two builds that had others stay for pages that are open', async () => {
    for (const style of ['a', 'b', 'c', 'c', 'c']) await build(page(style));
    expect(await styles()).toEqual(['_astro/a.css', '_astro/b.css', '_astro/c.css']);
    await build(page('d'));
    expect(await styles()).toEqual(['_astro/b.css', '_astro/c.css', '_astro/d.css']);
    expect(Object.keys(await there())).toContain('_astro/b.css.br');
    // What is there once more is not counted as an earlier one.
    await build(page('b'));
    expect(await styles()).toEqual(['_astro/b.css', '_astro/c.css', '_astro/d.css']);
    await build(page('e'));
    expect(await styles()).toEqual(['_astro/b.css', '_astro/d.css', '_astro/e.css']);
  });

  it('alone do: pictures and the index go with what they were of', async () => {
    await build(page('a', { '_astro/x.webp': 'x', 'media/y.js': 'y', [INDEX_ENTRY]: '{}' }));
    await build(page('b'));
    expect(Object.keys(await there())).toEqual([
      '_astro/a.css',
      '_astro/a.css.br',
      '_astro/b.css',
      '_astro/b.css.br',
      'index.html',
    ]);
  });
});

describe('a site of another name and another address', () => {
  const OTHER = { name: 'المنارة', url: 'https://lighthouse.press/' };

  it('is not written over, and is named', async () => {
    await buildAs(FIRST, OTHER);
    const before = await there();
    const refused = expect(build(SECOND)).rejects;
    await refused.toThrow(`${site}:1:\n  لن يُكتب الموقع هنا، ففي هذا المكان موقع آخر: «المنارة»`);
    expect(await there()).toEqual(before);
  });

  it.each([
    ['has its name', { ...OTHER, name: OURS.name }],
    ['has its address', { ...OTHER, url: OURS.url }],
    ['had an address that is nobody’s', { ...OTHER, url: 'https://khabar.example/' }],
  ])('is the same one where it %s', async (_what, earlier) => {
    await buildAs(FIRST, earlier);
    await build(SECOND);
    expect(await readManifest(site)).toMatchObject(OURS);
  });
});

describe('addresses', () => {
  const told = async () => readFile(join(site, CHANGES), 'utf8');

  it('that a publish has changed and removed are told and written, as browsers send them', async () => {
    await build({ ...FIRST, 'articles/خبر/index.html': 'g', _redirects: 'r', 'a.js': 'a' });
    const changes = await build({
      ...SECOND,
      'index.html.br': 'packed',
      '.khabar-moved.nginx': 'm',
      'a.js': 'a',
    });
    const changed = ['https://observer.press/', 'https://observer.press/articles/two/'];
    const removed = [
      'https://observer.press/articles/%D8%AE%D8%A8%D8%B1/',
      'https://observer.press/articles/one/',
    ];
    expect(changes).toMatchObject({ changed, removed, isFirst: false, written: 4, bytes: 9 });
    expect(await told()).toBe(
      [
        ...changed.map((url) => `changed ${url}\n`),
        ...removed.map((url) => `removed ${url}\n`),
      ].join(''),
    );
    await build({ ...SECOND, 'index.html.br': 'packed', '.khabar-moved.nginx': 'm', 'a.js': 'a' });
    expect(await told()).toBe('');
  });

  it('are not forgotten that a publish has changed which was ended', async () => {
    await build(FIRST);
    await build(SECOND);
    const list = JSON.parse(await readFile(join(site, MANIFEST), 'utf8'));
    await writeFile(join(site, MANIFEST), JSON.stringify({ ...list, unfinished: true }));
    expect(await build({ ...SECOND, 'rss.xml': 'r' })).toMatchObject({
      changed: ['', 'articles/two/', 'rss.xml'].map((path) => OURS.url + path),
      removed: [`${OURS.url}articles/one/`],
    });
  });
});
