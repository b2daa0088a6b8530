import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, dirname, extname, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Message } from '../diagnostics/message.ts';
import {
  mediaInOtherCase,
  mediaMissing,
  mediaOutsideContent,
  notCaptions,
  notMedia,
} from '../diagnostics/messages/media.ts';
import { PICTURE_NAME_NOT_ADDRESS } from '../diagnostics/messages/pictures.ts';
import { CONTENT, MEDIA, PROJECT, shownPath } from '../folders.ts';
import type { MediaKind } from '../markdown/media-boxes/media.ts';
import { fileIn, placesOf, UNUSABLE } from '../pictures/content-file.ts';
import { isOutside } from '../pictures/inside.ts';
import { slugify } from '../text/slug.ts';
import { extensionOf, mediaTypeOf } from './media-types.ts';
import { type Mp4Facts, readMp4 } from './mp4.ts';

/** A file that is published as it is. */
export interface MediaFile {
  /** From the project's folder. */
  readonly file: string;
  /** Its name on the site, in `media/`, with the hash of what it holds. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
}

export type FoundMedia = (MediaFile & Mp4Facts) | { readonly problem: Message };

/** Looks for the sound or the moving picture that an editor named. @param article the article's file */
export async function findMedia(
  name: string,
  kind: MediaKind,
  article: string,
): Promise<FoundMedia> {
  const type = mediaTypeOf(name);
  if (type?.kind !== kind) return { problem: notMedia(name, kind) };
  return inspected(name, article, async (file, size) => {
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(12), 0, 12, 0);
      if (!type.begins(buffer.subarray(0, bytesRead))) return { problem: notMedia(name, kind) };
      return type.mime.endsWith('/mp4') ? await readMp4(handle, size) : {};
    } finally {
      await handle.close();
    }
  });
}

/** Looks for the captions that an editor named. */
export async function findCaptions(name: string, article: string): Promise<FoundMedia> {
  if (extensionOf(name) !== 'vtt') return { problem: notCaptions(name) };
  return inspected(name, article, async (file): ReturnType<Inspect> => {
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(9), 0, 9, 0);
      const isVtt = /^\uFEFF?WEBVTT/.test(buffer.toString('utf8', 0, bytesRead));
      return isVtt ? {} : { problem: notCaptions(name) };
    } finally {
      await handle.close();
    }
  });
}

type Inspect = (file: string, size: number) => Promise<Mp4Facts | { readonly problem: Message }>;

async function inspected(name: string, article: string, inspect: Inspect): Promise<FoundMedia> {
  if (UNUSABLE.test(name)) return { problem: PICTURE_NAME_NOT_ADDRESS };
  const found = fileIn(placesOf(name, article, MEDIA), name);
  const folder = shownPath(MEDIA);
  if ('near' in found)
    return {
      problem:
        found.near === undefined ? mediaMissing(name, folder) : mediaInOtherCase(name, found.near),
    };
  const { file } = found;
  if (isOutside(file, [CONTENT, dirname(article)])) return { problem: mediaOutsideContent(folder) };
  const stats = statSync(file);
  if (!stats.isFile()) return { problem: mediaMissing(name, folder) };
  const facts = await inspect(file, stats.size);
  if ('problem' in facts) return facts;
  const path = relative(PROJECT, file);
  return { file: path, name: await publishedName(file), size: stats.size, ...facts };
}

/** With the hash of all of it, so that it may be cached for good. */
async function publishedName(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  const own = slugify(basename(file, extname(file))) || 'media';
  return `${own}.${hash.digest('hex').slice(0, 8)}.${extensionOf(file)}`;
}
