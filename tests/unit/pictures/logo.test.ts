import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, it } from 'vitest';
import { logoPng } from '../../../src/pictures/logo.ts';

const folder = mkdtempSync(join(tmpdir(), 'khabar-logo-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SIDE = 96;

/** The share of dark points of a logo that is drawn, from its file's text. */
async function darkness(drawing: string): Promise<number> {
  const file = join(folder, 'logo.svg');
  writeFileSync(file, drawing);
  const png = await logoPng(file, SIDE);
  expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: SIDE, height: SIDE });
  const points = await sharp(png).greyscale().raw().toBuffer();
  return points.filter((point) => point < 128).length / points.length;
}

const svg = (size: string, inner = '<rect width="100%" height="100%"/>') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${size}>${inner}</svg>`;

it.each([
  ['small', 'width="9" height="9"'],
  ['without a size', 'viewBox="0 0 9 9"'],
  ['of a program that draws in thousands of pixels', 'width="2000" height="2000"'],
  ['larger than any screen', 'width="90000" height="90000"'],
])('a drawing is drawn: %s', async (_what, size) => {
  expect(await darkness(svg(size))).toBeCloseTo(0.64, 1);
});

it.each([
  [
    'a picture of the machine',
    `<image width="90" height="90" href="file://${resolve('tests/newsroom/images/boats-at-dawn.jpg')}"/>`,
  ],
  [
    'a picture by its path',
    `<image width="90" height="90" xlink:href="${resolve('tests/newsroom/images/boats-at-dawn.jpg')}"/>`,
  ],
  [
    'a page',
    '<foreignObject width="90" height="90"><p xmlns="http://www.w3.org/1999/xhtml">███</p></foreignObject>',
  ],
  ['a script', '<script>document.documentElement.innerHTML = ""</script>'],
])('nothing is drawn of %s that a drawing names', async (_what, inner) => {
  expect(await darkness(svg('width="90" height="90"', inner))).toBe(0);
});

it.each([
  ['no picture', '<html><script>alert(1)</script></html>'],
  ['half of one', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect'],
  ['nothing', ''],
  [
    'entities that unfold',
    `<!DOCTYPE svg [<!ENTITY a "${'a'.repeat(99)}">${[...'bcdefg'].map((name, at) => `<!ENTITY ${name} "${`&${'abcdef'[at]};`.repeat(12)}">`).join('')}]>${svg('width="9" height="9"', '<text>&g;</text>')}`,
  ],
])('is refused: %s', async (_what, content) => {
  await expect(darkness(content)).rejects.toThrow();
});
