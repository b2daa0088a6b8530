import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, dirname, extname, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Message } from '../diagnostics/message.ts';
import {
  mediaLikelyMeant,
  mediaMissing,
  mediaOutsideContent,
  notCaptions,
  notMedia,
} from '../diagnostics/messages/media.ts';
import { CONTENT, MEDIA, PROJECT, shownPath } from '../folders.ts';
import type { MediaKind } from '../markdown/media-boxes/media.ts';
import {
  fileIn,
  placesOf,
  plainName,
  unusableName,
  writtenName,
} from '../pictures/content-file.ts';
import { isOutside } from '../pictures/inside.ts';
import { nearFile } from '../pictures/near-file.ts';
import { looksOf } from '../text/near-name.ts';
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

/** What is looked for: a kind of file, known by its name and by what it holds. */
interface Wanted {
  readonly isOfKind: (file: string) => boolean;
  /** What is said of a file of another kind. */
  readonly otherKind: (name: string) => Message;
  readonly inspect: (file: string, size: number) => Promise<Mp4Facts | undefined>;
}

/** Looks for the sound or the moving picture that an editor named. @param article the article's file */
export function findMedia(name: string, kind: MediaKind, article: string): Promise<FoundMedia> {
  return find(name, article, {
    isOfKind: (file) => mediaTypeOf(file)?.kind === kind,
    otherKind: (file) => notMedia(file, kind),
    inspect: async (file, size) => {
      const type = mediaTypeOf(file);
      const handle = await open(file);
      try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(12), 0, 12, 0);
        if (!type?.begins(buffer.subarray(0, bytesRead))) return undefined;
        return type.mime.endsWith('/mp4') ? await readMp4(handle, size) : {};
      } finally {
        await handle.close();
      }
    },
  });
}

/** Looks for the captions that an editor named. */
export function findCaptions(name: string, article: string): Promise<FoundMedia> {
  return find(name, article, {
    isOfKind: (file) => extensionOf(file) === 'vtt',
    otherKind: notCaptions,
    inspect: async (file) => {
      const handle = await open(file);
      try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(9), 0, 9, 0);
        return /^\uFEFF?WEBVTT/.test(buffer.toString('utf8', 0, bytesRead)) ? {} : undefined;
      } finally {
        await handle.close();
      }
    },
  });
}

async function find(
  written: string,
  article: string,
  { isOfKind, otherKind, inspect }: Wanted,
): Promise<FoundMedia> {
  const name = plainName(written);
  const file = fileIn(placesOf(name, article, MEDIA));
  const folder = shownPath(MEDIA);
  if (file === undefined) {
    const near = nearFile(name, article, MEDIA, isOfKind);
    if (near === undefined)
      return { problem: isOfKind(looksOf(name)) ? mediaMissing(name, folder) : otherKind(name) };
    const unusable = unusableName(near, article, MEDIA);
    return { problem: unusable ?? mediaLikelyMeant(name, writtenName(near)) };
  }
  if (!isOfKind(file)) return { problem: otherKind(name) };
  const unusable = unusableName(name, article, MEDIA);
  if (unusable) return { problem: unusable };
  if (isOutside(file, [CONTENT, dirname(article)])) return { problem: mediaOutsideContent(folder) };
  const stats = statSync(file);
  if (!stats.isFile()) return { problem: mediaMissing(name, folder) };
  const facts = await inspect(file, stats.size);
  if (facts === undefined) return { problem: otherKind(name) };
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
