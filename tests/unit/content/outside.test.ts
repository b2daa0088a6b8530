import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
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
const { checkFolder } = await import('../../setup/one-folder.ts');
const { markdownFolders } = await import('../../../src/content/markdown-folder.ts');
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

it('an article is not read where a link leads out', async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'khabar-elsewhere-'));
  writeFileSync(join(elsewhere, 'b.md'), `${HEAD}نصّ\n`);
  symlinkSync(join(elsewhere, 'b.md'), join(content, 'articles/b.md'));
  expect(await said('نصّ')).toMatch(/^error: .*outside/m);
  rmSync(elsewhere, { recursive: true });
  rmSync(join(content, 'articles/b.md'));
});
