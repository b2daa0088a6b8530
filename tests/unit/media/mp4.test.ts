import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readMp4 } from '../../../src/media/mp4.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'khabar-mp4-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function box(type: string, ...content: readonly Buffer[]): Buffer {
  const inside = Buffer.concat(content);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + inside.length);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, inside]);
}

/** A movie header of version 0. */
function header(scale: number, duration: number): Buffer {
  const bytes = Buffer.alloc(100);
  bytes.writeUInt32BE(scale, 12);
  bytes.writeUInt32BE(duration, 16);
  return box('mvhd', bytes);
}

/** A track header of version 0. */
function track(width: number, height: number, isTurned = false): Buffer {
  const bytes = Buffer.alloc(84);
  bytes.writeInt32BE(isTurned ? 0 : 0x10000, 40);
  bytes.writeUInt32BE(width * 0x10000, 76);
  bytes.writeUInt32BE(height * 0x10000, 80);
  return box('trak', box('tkhd', bytes));
}

async function factsOf(...boxes: readonly Buffer[]) {
  const bytes = Buffer.concat(boxes);
  const file = join(folder, 'a.mp4');
  writeFileSync(file, bytes);
  const handle = await open(file);
  try {
    return await readMp4(handle, bytes.length);
  } finally {
    await handle.close();
  }
}

const TYPE = box('ftyp', Buffer.from('isom\0\0\0\0'));

it('length and size are read, of the track that has a picture', async () => {
  const moov = box('moov', header(600, 7200), track(0, 0), track(1920, 1080));
  const facts = { duration: 12, width: 1920, height: 1080 };
  expect(await factsOf(TYPE, moov)).toEqual(facts);
  expect(await factsOf(TYPE, box('mdat', Buffer.alloc(500)), moov)).toEqual(facts);
});

it('a film that lies on its side is as it is shown', async () => {
  expect(await factsOf(TYPE, box('moov', header(1, 9), track(1920, 1080, true)))).toEqual({
    duration: 9,
    width: 1080,
    height: 1920,
  });
});

it.each([
  ['without its table', [TYPE, box('mdat', Buffer.alloc(20))]],
  ['cut off', [TYPE, box('moov', header(1, 9)).subarray(0, 12)]],
  ['with a size that is none', [TYPE, Buffer.alloc(8), Buffer.from('\0\0\0\x03moov', 'latin1')]],
  ['with a size beyond all', [TYPE, Buffer.from('\xff\xff\xff\xffmoov', 'latin1')]],
])('of a file %s nothing is known', async (_what, boxes) => {
  const { duration, width } = await factsOf(...boxes);
  expect([duration, width]).toEqual([undefined, undefined]);
});
