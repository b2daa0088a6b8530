import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeHalfPictures } from '../../../src/pictures/half-pictures.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khabar-half-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe.each(['webp', 'jpeg', 'png'] as const)('a kept picture: %s', (format) => {
  const picture = sharp({ create: { width: 41, height: 31, channels: 3, background: '#0a5' } });
  const name = `boats.B0_1vl9.${format}`;

  it('stays while it is whole', async () => {
    for (const [at, width] of [40, 41, 7].entries()) {
      await picture
        .clone()
        .resize({ width })
        .toFormat(format)
        .toFile(join(folder, `${at}-${name}`));
    }
    removeHalfPictures(folder);
    expect(readdirSync(folder)).toHaveLength(3);
  });

  it('goes where a build was ended while it was kept', async () => {
    const file = join(folder, name);
    await picture.clone().toFormat(format).toFile(file);
    const whole = readFileSync(file);
    for (const length of [0, 1, 10, whole.length / 2, whole.length - 1]) {
      writeFileSync(file, whole.subarray(0, length));
      removeHalfPictures(folder);
      expect([length, readdirSync(folder)]).toEqual([length, []]);
    }
  });
});

it('of other kinds only what is empty goes, and a folder that is not there is none', () => {
  for (const [name, text] of [
    ['a.gif', ''],
    ['b.gif', 'GIF'],
    ['c.json', '{}'],
  ] as const)
    writeFileSync(join(folder, name), text);
  mkdirSync(join(folder, 'd.webp'));
  removeHalfPictures(folder);
  expect(readdirSync(folder)).toEqual(['b.gif', 'c.json', 'd.webp']);
  expect(() => removeHalfPictures(join(folder, 'none'))).not.toThrow();
});
