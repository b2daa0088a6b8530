import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addCompressedTwins, isPrecompressed } from '../../../src/publishing/compressed-twins.ts';
import { filesOf } from '../../../src/publishing/manifest.ts';

let built: string;
let site: string;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'khabar-twins-'));
  [built, site] = [join(folder, 'built'), join(folder, 'site')];
  await mkdir(join(built, 'a'), { recursive: true });
  await mkdir(join(site, 'a'), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

const LONG = 'خبر طويل يقرؤه الناس. '.repeat(40);

describe('compressed copies', () => {
  it('stand beside what is text and long enough to win by them', async () => {
    await writeFile(join(built, 'a/index.html'), LONG);
    await writeFile(join(built, 'short.txt'), 'قصير');
    await writeFile(join(built, 'picture.webp'), LONG);
    await addCompressedTwins(built, site);
    expect(await filesOf(built)).toEqual([
      'a/index.html',
      'a/index.html.br',
      'a/index.html.gz',
      'picture.webp',
      'short.txt',
    ]);
    const [brotli, gzip] = [
      await readFile(join(built, 'a/index.html.br')),
      await readFile(join(built, 'a/index.html.gz')),
    ];
    expect(String(brotliDecompressSync(brotli))).toBe(LONG);
    expect(String(gunzipSync(gzip))).toBe(LONG);
  });

  it('are taken from the site where they are of this text, and from nowhere else', async () => {
    await writeFile(join(built, 'same.html'), LONG);
    await writeFile(join(built, 'other.html'), LONG);
    await writeFile(join(built, 'broken.html'), LONG);
    // As no build would pack it: what is taken over is told by its bytes.
    const own = brotliCompressSync(LONG, { params: {} });
    await writeFile(join(site, 'same.html.br'), own);
    await writeFile(join(site, 'other.html.br'), brotliCompressSync(`${LONG}!`));
    await writeFile(join(site, 'broken.html.br'), own.subarray(0, 20));
    await addCompressedTwins(built, site);
    expect((await readFile(join(built, 'same.html.br'))).equals(own)).toBe(true);
    for (const name of ['other', 'broken']) {
      const packed = await readFile(join(built, `${name}.html.br`));
      expect(packed.equals(own)).toBe(false);
      expect(String(brotliDecompressSync(packed))).toBe(LONG);
    }
  });
});

it.each([
  [undefined, false],
  ['', false],
  ['0', false],
  ['1', true],
])('PRECOMPRESS=%s says whether they are made', (said, made) => {
  expect(isPrecompressed(said === undefined ? {} : { PRECOMPRESS: said })).toBe(made);
});
