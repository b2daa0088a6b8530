import type { FileHandle } from 'node:fs/promises';

/** What an MP4 file says of itself. */
export interface Mp4Facts {
  /** In seconds. */
  readonly duration?: number | undefined;
  /** In pixels, as it is shown; sound has none. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

/** No film's table of contents is larger; a damaged one may claim any size. */
const LARGEST = 64 * 1024 * 1024;

interface Box {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads the length and the size of the picture from the box `moov`, which stands at the beginning or the
 * end of an MP4 file. What cannot be read is left out.
 *
 * @see https://www.iso.org/standard/83102.html ISO/IEC 14496-12, 8.2 and 8.3
 */
export async function readMp4(file: FileHandle, size: number): Promise<Mp4Facts> {
  const header = Buffer.alloc(16);
  for (let at = 0; at + 8 <= size; ) {
    await file.read(header, 0, 16, at);
    const { type, start, end } = boxAt(header, 0, size - at);
    const length = end - start;
    if (type === 'moov' && length > 0 && length <= LARGEST) {
      const moov = Buffer.alloc(length);
      await file.read(moov, 0, length, at + start);
      return factsIn(moov);
    }
    if (end < 8) return {};
    at += end;
  }
  return {};
}

/** A box by its head. @param left bytes up to the end of what it stands in */
function boxAt(bytes: Buffer, at: number, left: number): Box {
  const size = bytes.readUInt32BE(at);
  const type = bytes.toString('latin1', at + 4, at + 8);
  if (size === 1 && at + 16 <= bytes.length)
    return { type, start: at + 16, end: at + Number(bytes.readBigUInt64BE(at + 8)) };
  return { type, start: at + 8, end: at + (size === 0 ? left : size) };
}

function boxesIn(bytes: Buffer): readonly (Box & { readonly content: Buffer })[] {
  const boxes = [];
  for (let at = 0; at + 8 <= bytes.length; ) {
    const box = boxAt(bytes, at, bytes.length - at);
    if (box.end < at + 8) break;
    boxes.push({ ...box, content: bytes.subarray(box.start, Math.min(box.end, bytes.length)) });
    at = box.end;
  }
  return boxes;
}

function factsIn(moov: Buffer): Mp4Facts {
  const boxes = boxesIn(moov);
  const movie = boxes.find(({ type }) => type === 'mvhd')?.content;
  const heads = boxes
    .filter(({ type }) => type === 'trak')
    .flatMap(({ content }) => boxesIn(content).filter(({ type }) => type === 'tkhd'));
  const sizes = heads.map(({ content }) => shownSize(content));
  const { width, height } = sizes.find((size) => size !== undefined) ?? {};
  return { duration: movie && durationIn(movie), width, height };
}

/** Of `mvhd`. */
function durationIn(movie: Buffer): number | undefined {
  const isLong = movie[0] === 1;
  if (movie.length < (isLong ? 32 : 20)) return undefined;
  const scale = movie.readUInt32BE(isLong ? 20 : 12);
  const duration = isLong ? Number(movie.readBigUInt64BE(24)) : movie.readUInt32BE(16);
  return scale > 0 && duration > 0 ? duration / scale : undefined;
}

/** Of `tkhd`: fixed-point numbers behind a matrix, whose first is 0 where the picture lies on its side. */
function shownSize(track: Buffer): { width: number; height: number } | undefined {
  if (track.length < 84) return undefined;
  const [across, down] = [track.length - 8, track.length - 4].map((at) => track.readUInt32BE(at));
  const width = Math.round((across ?? 0) / 65_536);
  const height = Math.round((down ?? 0) / 65_536);
  if (width === 0 || height === 0) return undefined;
  const isTurned = track.readInt32BE(track.length - 44) === 0;
  return isTurned ? { width: height, height: width } : { width, height };
}
