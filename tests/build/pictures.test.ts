import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildSite, run, temporaryFolder } from '../setup/build.ts';

let folder: string;
let site: string;
beforeEach(async () => {
  folder = await temporaryFolder('pictures');
  site = join(folder, 'site');
  await mkdir(join(folder, 'content/articles'), { recursive: true });
  await mkdir(join(folder, 'content/images'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const content = () => join(folder, 'content');
const article = (name: string) => join(content(), 'articles', name);
const image = (name: string) => join(content(), 'images', name);
const withLead = (src: string, text: string) =>
  `---\ntitle: خبر\npubDate: 2025-01-01\nimage:\n  src: ${src}\n  alt: قارب\n---\n\nنصّ.\n\n${text}\n`;

const SECRET = 'Photographer-at-home';
const XMP = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="${SECRET}"/></rdf:RDF></x:xmpmeta>`;

/** A picture that says who took it, and where. */
function privately(width: number, height: number) {
  return sharp({ create: { width, height, channels: 3, background: '#369' } })
    .withExif({
      IFD0: { Copyright: SECRET },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '24/1 42/1 0/1' },
    })
    .withXmp(XMP)
    .withIccProfile('p3');
}

it('are published without what they say of their maker and place', async () => {
  const kinds = ['jpeg', 'png', 'webp', 'avif'] as const;
  for (const kind of kinds) {
    const bytes = await privately(900, 600).toFormat(kind).toBuffer();
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    await writeFile(image(`boat.${kind}`), bytes);
  }
  const frames = await Promise.all(
    ['#369', '#963'].map((background) =>
      sharp({ create: { width: 90, height: 60, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  );
  await writeFile(
    image('boat.gif'),
    await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer(),
  );
  for (const kind of [...kinds, 'gif']) {
    await writeFile(article(`${kind}.md`), withLead(`boat.${kind}`, `![قارب](boat.${kind})`));
  }
  const name = 'لؤلؤة.jpg';
  await writeFile(image(name.normalize('NFD')), await privately(90, 60).jpeg().toBuffer());
  await writeFile(article('name.md'), withLead(name, `![قارب](${name})`));
  expect(await buildSite(content(), site)).toMatchObject({ code: 0 });

  const files = await readdir(site, { recursive: true, withFileTypes: true });
  const pictures: string[] = [];
  for (const file of files.filter((entry) => entry.isFile())) {
    const path = join(file.parentPath, file.name);
    const bytes = await readFile(path);
    expect(bytes.includes(SECRET), path).toBe(false);
    if (!/\.(?:jpe?g|png|webp|avif|gif)$/.test(path)) continue;
    const { exif, xmp, icc, iptc, format } = await sharp(bytes).metadata();
    expect({ exif, xmp, icc, iptc }, path).toEqual({});
    pictures.push(String(format));
  }
  // On the page, for other sites, and drawn: the cards.
  expect(new Set(pictures)).toEqual(new Set(['webp', 'jpeg', 'png']));

  // And found where the disk writes their name in another way.
  const named = await readFile(join(site, 'articles/name/index.html'), 'utf8');
  const [, src = ''] = /<img[^>]* src="([^"]+)"/.exec(named) ?? [];
  expect(await sharp(join(site, decodeURIComponent(src))).metadata()).toMatchObject({ width: 90 });

  const page = await readFile(join(site, 'articles/gif/index.html'), 'utf8');
  const [, shared = ''] = /property="og:image" content="[^"]*(\/_astro\/[^"]+)"/.exec(page) ?? [];
  expect(await sharp(join(site, shared)).metadata()).toMatchObject({ width: 90, height: 60 });
});

it('are refused in a sentence where they cannot be published, by check as well', async () => {
  const whole = await privately(900, 600).jpeg().toBuffer();
  await writeFile(join(folder, 'outside.jpg'), whole);
  await writeFile(image('half.jpg'), whole.subarray(0, whole.length / 2));
  await writeFile(image('tall.jpg'), await privately(40, 16_400).jpeg().toBuffer());
  await writeFile(image('drawing.png'), '<svg xmlns="http://www.w3.org/2000/svg" width="9"/>');
  await symlink(join(folder, 'outside.jpg'), image('link.jpg'));
  const names = ['half.jpg', 'tall.jpg', 'drawing.png', 'link.jpg', '../outside.jpg'];
  const text = names.map((name) => `![قارب](${name})`).join('\n\n');
  await writeFile(article('a.md'), withLead('half.jpg', text));
  await writeFile(join(folder, 'private.md'), withLead('half.jpg', ''));
  await symlink(join(folder, 'private.md'), article('link.md'));
  const said = [
    `${article('a.md')}:5:\n  ملف هذه الصورة ناقص`,
    `${article('a.md')}:11:\n  ملف هذه الصورة ناقص`,
    `${article('a.md')}:13:\n  هذه الصورة أطول مما يُعرض: 40 × 16400`,
    `${article('a.md')}:15:\n  هذا الملف ليس صورة`,
    `${article('a.md')}:17:\n  هذه الصورة خارج مجلد المحتوى`,
    `${article('a.md')}:19:\n  هذه الصورة خارج مجلد المحتوى`,
    `${article('link.md')}:1:\n  هذا الملف خارج مجلد المحتوى`,
  ];
  for (const { code, output } of [
    await buildSite(content(), site),
    await run('src/commands/check.ts', { CONTENT_DIR: content() }),
  ]) {
    expect(code).toBe(1);
    for (const words of said) expect(output).toContain(words);
    expect(output).not.toContain('    at ');
  }
});
