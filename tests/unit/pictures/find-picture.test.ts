import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { findPicture } from '../../../src/pictures/find-picture.ts';

const { root, content, earlier } = vi.hoisted(() => {
  const earlier = process.env.CONTENT_DIR;
  // Read when folders.ts is first imported, which another file of tests may have done.
  vi.resetModules();
  const root = `${process.env.TMPDIR ?? '/tmp'}/khabar-pictures-${process.pid}`;
  const content = `${root}/link`;
  process.env.CONTENT_DIR = content;
  return { root, content, earlier };
});
const images = join(root, 'real/images');
const find = (name: string) => findPicture(name, join(content, 'articles/a.md'));
const refused = async (name: string) => {
  const found = await find(name);
  return 'problem' in found ? found.problem : undefined;
};

const made = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#369' } });
const put = (name: string, bytes: Uint8Array | string) => writeFileSync(join(images, name), bytes);
const half = (bytes: Uint8Array) => bytes.subarray(0, bytes.length / 2);
/** A picture that does not compress away. */
const noise = () =>
  sharp({
    create: {
      width: 300,
      height: 300,
      channels: 3,
      background: '#369',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  });

beforeAll(async () => {
  // The content folder is a link itself, as where releases are switched.
  mkdirSync(join(root, 'real/articles'), { recursive: true });
  mkdirSync(images);
  symlinkSync(join(root, 'real'), content);
  put('boat.jpg', await made(640, 480).jpeg().toBuffer());
});
afterAll(() => {
  rmSync(root, { recursive: true });
  process.env.CONTENT_DIR = earlier;
  vi.resetModules();
});

it.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)(
  'is found and measured: %s',
  async (kind) => {
    put(`kind.${kind}`, await made(640, 480).toFormat(kind).toBuffer());
    expect(await find(`kind.${kind}`)).toEqual({
      src: `../images/kind.${kind}`,
      width: 640,
      height: 480,
    });
  },
);

it.each([
  ['sixteen bits', () => made(64, 64).toColourspace('rgb16').png()],
  ['print colours', () => made(64, 64).toColourspace('cmyk').jpeg()],
  ['grey', () => made(64, 64).greyscale().jpeg({ progressive: true })],
])('may have %s', async (_what, picture) => {
  put('colours.png', await picture().toBuffer());
  expect(await find('colours.png')).toMatchObject({ width: 64, height: 64 });
});

it('is found by its composed name where the disk has a decomposed one', async () => {
  put('لؤلؤة.png'.normalize('NFD'), await made(64, 64).png().toBuffer());
  const src = `../images/${'لؤلؤة.png'.normalize('NFD')}`;
  expect(await find('لؤلؤة.png'.normalize('NFC'))).toEqual({ src, width: 64, height: 64 });
});

it.each([
  ['in a folder that the disk writes in another way', 'آثار/boat.jpg', 'آثار'.normalize('NFD')],
  ['in a folder with a mark that is not seen', 'آثار٢/boat.jpg', '\u200fآثار٢'],
])('is found %s', async (_what, name, folder) => {
  mkdirSync(join(images, folder));
  copyFileSync(join(images, 'boat.jpg'), join(images, folder, 'boat.jpg'));
  expect(await find(name)).toMatchObject({ src: `../images/${folder}/boat.jpg` });
});

it.each([
  ['boat.JPG', 'boat.jpg'],
  ['boat.jpeg', 'boat.jpg'],
  ['boat', 'boat.jpg'],
  ['boat.heic', 'boat.jpg'],
  ['boat.jpg?w=300', 'boat.jpg'],
  ['boat-300x200.jpg', 'boat.jpg'],
  ['images\\boat.jpg', 'boat.jpg'],
  ['C:\\Users\\me\\boat.jpg', 'boat.jpg'],
  ['/wp-content/uploads/2024/01/boat.jpg', 'boat.jpg'],
  ['../../content/images/boat.jpg', 'boat.jpg'],
  ['baot.jpg', 'boat.jpg'],
  ['ship.jpg', '2024/ship.jpg'],
  ['pier.jpg', 'story/pier.jpg'],
  ['old_mill.jpg', 'Old%20mill.jpg'],
])('%s is told as %s, which is found', async (written, name) => {
  mkdirSync(join(images, '2024'), { recursive: true });
  mkdirSync(join(content, 'articles/story'), { recursive: true });
  for (const place of ['images/2024/ship.jpg', 'images/Old mill.jpg', 'articles/story/pier.jpg'])
    copyFileSync(join(images, 'boat.jpg'), join(content, place));
  expect(await refused(written)).toMatchObject({
    ar: expect.stringContaining(`لعلّها ${name}:`),
    en: expect.stringContaining(`Perhaps it is ${name}:`),
  });
  expect(await find(name)).toMatchObject({ width: 640 });
});

it.each([
  ['2023/quay.png', '2023/quay.png'],
  ['images\\2022\\quay.png', '2022/quay.png'],
  ['quay.png', undefined],
  ['2021/quay.png', undefined],
  ['x.jpg', undefined],
  ['mast.jpg', undefined],
  ['boot.jpg', 'boat.jpg'],
  ['sail', 'sail.jpg'],
  ['Sail.PNG', 'sail.png'],
])('of several %s is told as the one of its folder, or as none: %s', async (written, name) => {
  for (const folder of ['2022', '2023']) {
    mkdirSync(join(images, folder), { recursive: true });
    put(join(folder, 'quay.png'), await made(9, 9).png().toBuffer());
  }
  mkdirSync(join(images, '.trash'), { recursive: true });
  for (const gone of ['.trash/mast.jpg', '._mast.jpg']) put(gone, 'mast');
  for (const kind of ['sail.png', 'sail.jpg']) put(kind, 'sail');
  put('y.jpg', await made(9, 9).jpeg().toBuffer());
  const found = await find(written);
  const said = 'problem' in found ? found.problem.en : written;
  expect(said).toContain(name ?? `no picture called ${written}. Put its file`);
});

it('of another site is told as such, with the picture here that it may be', async () => {
  expect((await refused('https://example.org/none.jpg'))?.en).toMatch(
    /^This picture is on another/,
  );
  expect((await refused('https://example.org/boat.jpg'))?.en).toMatch(/You have boat\.jpg/);
});

it.each([
  ['its own name', 'boat#7.jpg', 'Boat#7.jpg', 'boat-7.jpg', 'that name'],
  [
    'its own, in a folder',
    'sea 2/sail#7.jpg',
    'sail#7.jpg',
    'sea 2/sail-7.jpg',
    'sea%202/sail-7.jpg',
  ],
  ['its folder', 'no#2/mast.jpg', 'mast.jpg', 'no-2/mast.jpg', 'that name'],
  ['a name whose better one is taken', 'quay#1.jpg', 'Quay#1.jpg', 'quay-1-2.jpg', 'that name'],
])(
  'is told by what name it would do where a sign that no address has is in %s',
  async (_where, name, mistyped, better, written) => {
    const picture = join(images, name);
    mkdirSync(dirname(picture), { recursive: true });
    copyFileSync(join(images, 'boat.jpg'), picture);
    copyFileSync(join(images, 'boat.jpg'), join(images, 'quay-1.jpg'));
    for (const asked of [name, mistyped])
      expect((await refused(asked))?.en).toContain(`Call it ${better} and write ${written}.`);
    mkdirSync(dirname(join(images, better)), { recursive: true });
    renameSync(picture, join(images, better));
    expect(await find(written === 'that name' ? better : written)).toMatchObject({ width: 640 });
  },
);

it.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)('is refused by half: %s', async (kind) => {
  put(`half.${kind}`, half(await noise().toFormat(kind).toBuffer()));
  expect(await refused(`half.${kind}`)).toBeDefined();
});

it('says what is missing of half a picture, and that it is there once it is whole', async () => {
  const whole = await noise().jpeg().toBuffer();
  put('mended.jpg', half(whole));
  expect(await refused('mended.jpg')).toMatchObject({
    ar: expect.stringContaining('ناقص'),
    en: expect.stringContaining('cut off'),
  });
  put('mended.jpg', whole);
  expect(await find('mended.jpg')).toMatchObject({ width: 300 });
});

it.each([
  ['a drawing', 'drawing.png', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'],
  ['a text', 'text.jpg', 'نصّ'],
  ['nothing', 'empty.jpg', ''],
])('is not what its name says: %s', async (_what, name, bytes) => {
  put(name, bytes);
  expect(await refused(name)).toMatchObject({ ar: expect.stringMatching(/^(?:هذا|ملف)/) });
});

it('is not a format that few browsers show, under another name', async () => {
  put('scan.jpg', await made(9, 9).tiff().toBuffer());
  expect((await refused('scan.jpg'))?.en).toContain('JPEG, PNG or WebP');
});

it('is a file', async () => {
  mkdirSync(join(images, 'folder.jpg'));
  expect((await refused('folder.jpg'))?.en).toContain('folder');
});

it.each([
  ['as it is', 400, 16_384, '16383'],
  ['made as wide as the column', 2400, 32_768, '32766'],
])('is not longer than can be made: %s', async (_what, width, height, most) => {
  put('tall.png', await made(width, height).png().toBuffer());
  const problem = await refused('tall.png');
  expect(problem?.ar).toContain(`${width} × ${height}`);
  expect(problem?.en).toContain(`at most ${most},`);
});

it('may be wider than can be made, because it is made narrower', async () => {
  put('wide.png', await made(16_400, 20).png().toBuffer());
  expect(await find('wide.png')).toMatchObject({ width: 16_400 });
});

it('is refused where a small file unfolds to more than a machine holds', async () => {
  put('bomb.png', bomb(40_000, 40_000));
  expect((await refused('bomb.png'))?.en).toContain('40000 × 40000');
});

/** The head of a PNG: all that is needed to promise as many pixels as one likes. */
function bomb(width: number, height: number): Uint8Array {
  const head = Buffer.alloc(25);
  head.writeUInt32BE(13, 0);
  head.write('IHDR', 4, 'latin1');
  head.writeUInt32BE(width, 8);
  head.writeUInt32BE(height, 12);
  head.set([8, 0, 0, 0, 0], 16);
  head.writeUInt32BE(crc(head.subarray(4, 21)), 21);
  const data = Buffer.from('0000000049444154', 'hex');
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([signature, head, data]);
}

function crc(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  }
  return (rest ^ 0xffffffff) >>> 0;
}

it.each([
  ['above the content', '../outside.jpg'],
  ['a link to a file', 'file-out.jpg'],
  ['a link to a folder', 'folder-out/outside.jpg'],
])('is not published from outside: %s', async (_what, name) => {
  writeFileSync(join(root, 'outside.jpg'), await made(9, 9).jpeg().toBuffer());
  rmSync(join(images, 'file-out.jpg'), { force: true });
  rmSync(join(images, 'folder-out'), { force: true });
  symlinkSync(join(root, 'outside.jpg'), join(images, 'file-out.jpg'));
  symlinkSync(root, join(images, 'folder-out'));
  expect(await refused(name)).toMatchObject({
    ar: expect.stringContaining('خارج مجلد المحتوى'),
    en: expect.stringContaining('outside the content folder'),
  });
});

it('is not found by an address of the machine', async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'khabar-elsewhere-'));
  writeFileSync(join(elsewhere, 'a.jpg'), await made(9, 9).jpeg().toBuffer());
  expect(await refused(join(elsewhere, 'a.jpg'))).toBeDefined();
  rmSync(elsewhere, { recursive: true });
});

it('may be a link to another picture of the content; one that leads nowhere is none', async () => {
  symlinkSync('boat.jpg', join(images, 'same.jpg'));
  symlinkSync('gone.jpg', join(images, 'nowhere.jpg'));
  expect(await find('same.jpg')).toMatchObject({ width: 640, height: 480 });
  expect((await refused('nowhere.jpg'))?.en).toContain('no picture called nowhere.jpg. Put');
});
