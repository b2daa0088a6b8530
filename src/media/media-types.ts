import { extname } from 'node:path';
import type { MediaKind } from '../markdown/media-boxes/media.ts';

/** A format that browsers play. */
interface MediaType {
  readonly kind: MediaKind;
  readonly mime: string;
  /** As readers call it. */
  readonly name: string;
  /** Whether a file begins as the format does, whatever its name says. */
  readonly begins: (head: Buffer) => boolean;
}

const at = (place: number, ...signs: readonly string[]) => {
  return (head: Buffer) =>
    signs.some((sign) => head.toString('latin1', place, place + sign.length) === sign);
};

const MP4 = at(4, 'ftyp');
const WEBM = at(0, '\x1aE\xdf\xa3');
const OGG = at(0, 'OggS');
/** A frame, or a tag before the first. */
const MP3 = (head: Buffer) =>
  at(0, 'ID3')(head) || (head[0] === 0xff && ((head[1] ?? 0) & 0xe0) === 0xe0);

/** By the ends of names. */
const TYPES: Readonly<Record<string, MediaType>> = {
  mp4: { kind: 'video', mime: 'video/mp4', name: 'MP4', begins: MP4 },
  m4v: { kind: 'video', mime: 'video/mp4', name: 'MP4', begins: MP4 },
  webm: { kind: 'video', mime: 'video/webm', name: 'WebM', begins: WEBM },
  mp3: { kind: 'audio', mime: 'audio/mpeg', name: 'MP3', begins: MP3 },
  m4a: { kind: 'audio', mime: 'audio/mp4', name: 'M4A', begins: MP4 },
  ogg: { kind: 'audio', mime: 'audio/ogg', name: 'Ogg', begins: OGG },
  opus: { kind: 'audio', mime: 'audio/ogg', name: 'Opus', begins: OGG },
  wav: { kind: 'audio', mime: 'audio/wav', name: 'WAV', begins: at(0, 'RIFF') },
};

/** The end of a file's name. */
export function extensionOf(name: string): string {
  return extname(name).slice(1).toLowerCase();
}

/** The format of a file by its name, if browsers play it. */
export function mediaTypeOf(name: string): MediaType | undefined {
  const extension = extensionOf(name);
  return Object.hasOwn(TYPES, extension) ? TYPES[extension] : undefined;
}

/** What a server says that a file of the site's media is. */
export function mimeTypeOf(name: string): string {
  return mediaTypeOf(name)?.mime ?? (extensionOf(name) === 'vtt' ? 'text/vtt' : 'text/plain');
}
