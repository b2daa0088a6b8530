import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

const { root, earlier } = vi.hoisted(() => {
  const earlier = process.env.CONTENT_DIR;
  // Read when folders.ts is first imported, which another file of tests may have done.
  vi.resetModules();
  const root = `${process.env.TMPDIR ?? '/tmp'}/khabar-outside-${process.pid}`;
  process.env.CONTENT_DIR = `${root}/content`;
  return { root, earlier };
});
const { logoFile } = await import('../../../src/content/settings/ways-out-schema.ts');
const { listFolder } = await import('../../../src/content/list-folder.ts');
const { checkFolder } = await import('../../setup/one-folder.ts');
const { markdownFolders } = await import('../../../src/content/markdown-folder.ts');
const { inputFingerprint } = await import('../../../src/publishing/input-fingerprint.ts');
const { readSite } = await import('../../../src/content/settings/site.ts');

const content = join(root, 'content');
const HEAD = '---\ntitle: خبر\npubDate: 2025-01-01\n---\n\n';

/** Files of every kind, in the folder beside the content and in the content. */
beforeAll(() => {
  mkdirSync(join(content, 'articles'), { recursive: true });
  copyFileSync('tests/newsroom/site.yaml', join(content, 'site.yaml'));
  for (const place of ['outside', 'content/images', 'content/media']) {
    mkdirSync(join(root, place), { recursive: true });
    cpSync('tests/newsroom/images/boats-at-dawn.jpg', join(root, place, 'a.jpg'));
    writeFileSync(
      join(root, place, 'a.mp3'),
      Buffer.from('ID3\u0004\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000', 'latin1'),
    );
    writeFileSync(join(root, place, 'a.vtt'), 'WEBVTT\n');
    writeFileSync(
      join(root, place, 'a.svg'),
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    );
  }
  for (const name of ['a.jpg', 'a.mp3', 'a.vtt', 'a.svg']) {
    symlinkSync(join(root, 'outside', name), join(content, 'images', `link-${name}`));
    symlinkSync(join(root, 'outside', name), join(content, 'media', `link-${name}`));
  }
  symlinkSync(join(root, 'outside'), join(content, 'images/folder'));
  symlinkSync(join(root, 'outside'), join(content, 'media/folder'));
});
afterAll(() => {
  rmSync(root, { recursive: true });
  process.env.CONTENT_DIR = earlier;
  vi.resetModules();
});

/** What a check says of an article, in English. */
async function said(text: string, fields = ''): Promise<string> {
  writeFileSync(join(content, 'articles/a.md'), HEAD.replace('---\n\n', `${fields}---\n\n`) + text);
  const { articles } = markdownFolders(readSite());
  return (await checkFolder(articles)).map(({ severity, en }) => `${severity}: ${en}`).join('\n');
}

const places = (name: string) => [
  [`../outside/${name}`],
  [`../../outside/${name}`],
  [`../../../../../../../..${root}/outside/${name}`],
  [join(root, 'outside', name)],
  [`link-${name}`],
  [`folder/${name}`],
  [`images/../../outside/${name}`],
  [`..%2F..%2Foutside%2F${name}`],
];

describe.each<[string, string, (name: string) => readonly [text: string, fields?: string]]>([
  ['a picture', 'a.jpg', (name) => [`![قارب](<${name}>)`]],
  ['a lead picture', 'a.jpg', (name) => ['نصّ', `image: { src: "${name}", alt: قارب }\n`]],
  ['a sound', 'a.mp3', (name) => [`:::صوت\n[صوت](<${name}>)\n:::`]],
  ['captions', 'a.vtt', (name) => [`:::صوت\n[صوت](a.mp3)\nترجمة: ${name}\n:::`]],
  ['a still picture', 'a.jpg', (name) => [`:::فيديو\n[لقطة](a.mp4)\nصورة: ${name}\n:::`]],
])('%s', (_what, name, written) => {
  it.each(places(name))('is not read at %s', async (place) => {
    const errors = (await said(...written(place))).split('\n');
    // The film itself is not there.
    const own = errors.filter((line) => line.startsWith('error: ') && !line.includes('a.mp4'));
    expect(own).toHaveLength(1);
  });
});

it('is read where it is: a sound with its captions', async () => {
  expect(await said(':::صوت\n[صوت](a.mp3)\nترجمة: a.vtt\n:::')).toBe('');
});

describe('the logo', () => {
  it.each(places('a.svg'))('is not read at %s', (place) => {
    expect(logoFile(place)).toBeUndefined();
  });

  it('is read among the pictures', () => {
    expect(logoFile('a.svg')).toBe(join(content, 'images/a.svg'));
  });
});

describe('what a link leads to', () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'khabar-elsewhere-'));
  const link = (to: string, at: string) => {
    symlinkSync(to, join(content, at));
    return () => unlinkSync(join(content, at));
  };
  writeFileSync(join(elsewhere, 'b.md'), `${HEAD}نصّ\n`);
  afterAll(() => rmSync(elsewhere, { recursive: true }));

  it.each([
    ['an article', 'b.md', 'articles/b.md'],
    ['a folder of articles', '', 'articles/en'],
    ['a folder within one', '', 'articles/b'],
  ])('outside is not read: %s', async (_what, to, at) => {
    writeFileSync(join(content, 'articles/a.md'), `${HEAD}نصّ\n`);
    const unlink = link(join(elsewhere, to), at);
    const { articles } = markdownFolders(readSite());
    const { files } = listFolder(articles);
    const problems = await checkFolder(articles);
    unlink();
    expect(files.filter((file) => file.includes('b.md'))).toEqual([]);
    expect(problems.map(({ file, line, en }) => `${file}:${line} ${en}`).join('\n')).toMatch(
      new RegExp(`${at}:1 .*outside`),
    );
  });

  it.each(['.obsidian', '.trash', 'en/.obsidian'])(
    'and what a program hides are nothing of the content: %s',
    async (at) => {
      writeFileSync(join(content, 'articles/a.md'), `${HEAD}نصّ\n`);
      mkdirSync(join(content, 'articles/en'), { recursive: true });
      const unlink = link(elsewhere, `articles/${at}`);
      mkdirSync(join(content, 'articles/.own'), { recursive: true });
      for (const name of ['.own/b.md', '._a.md'])
        writeFileSync(join(content, 'articles', name), 'نصّ');
      const { articles } = markdownFolders(readSite());
      const { files } = listFolder(articles);
      const problems = await checkFolder(articles);
      unlink();
      for (const name of ['.own', '._a.md', 'en'])
        rmSync(join(content, 'articles', name), { recursive: true });
      expect({ files, problems }).toEqual({
        files: [join(content, 'articles/a.md')],
        problems: [],
      });
    },
  );

  it('outside is no input of a build', () => {
    const unlink = link(elsewhere, 'images/elsewhere');
    const before = inputFingerprint([content], {});
    writeFileSync(join(elsewhere, 'c.md'), 'نصّ');
    const after = inputFingerprint([content], {});
    unlink();
    expect(after).toBe(before);
  });

  it('inside is read once, though two of them lead back', async () => {
    mkdirSync(join(content, 'english'), { recursive: true });
    writeFileSync(join(content, 'articles/a.md'), `${HEAD}نصّ\n`);
    writeFileSync(join(content, 'english/c.md'), `${HEAD}نصّ\n`);
    const unlink = [
      link('../english', 'articles/en'),
      link('.', 'articles/again'),
      link('../articles', 'articles/back'),
      link('nowhere', 'articles/nowhere'),
      link('itself', 'articles/itself'),
    ];
    const { files } = listFolder(markdownFolders(readSite()).articles);
    for (const each of unlink) each();
    expect(files).toEqual([join(content, 'articles/a.md'), join(content, 'articles/en/c.md')]);
  });
});

it('a pipe in the place of an article is refused, and not waited for', async () => {
  execFileSync('mkfifo', [join(content, 'articles/b.md')]);
  const problems = await said('نصّ');
  rmSync(join(content, 'articles/b.md'));
  expect(problems).toMatch(/^error: This is no file that can be read/m);
});
