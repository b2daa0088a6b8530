import { accessSync, constants, statSync } from 'node:fs';
import type { Metadata } from 'sharp';
import type { Message } from '../diagnostics/message.ts';
import {
  NOT_A_PICTURE,
  PICTURE_DAMAGED,
  PICTURE_EMPTY,
  PICTURE_IS_FOLDER,
  PICTURE_NOT_READABLE,
  pictureTooLarge,
  pictureTooTall,
} from '../diagnostics/messages/pictures.ts';
import { PICTURE_WIDTHS } from '../markdown/figures/picture.ts';

/** A file that can be shown as a picture. */
interface Shown {
  /** In pixels, as it is shown. */
  readonly width: number;
  readonly height: number;
}

type Inspection = Shown | { readonly problem: Message };

/** What is in the file, whatever its name says: SVG may hold scripts, others not all browsers show. */
const FORMATS = new Set<string>(['jpeg', 'png', 'webp', 'avif', 'gif']);

/** The longest side of a WebP. https://developers.google.com/speed/webp/faq */
const LONGEST = 16_383;

/** More than any camera makes; a small file can unfold to more than a machine holds. */
const MOST_PIXELS = LONGEST ** 2;

const inspected = new Map<string, Promise<Inspection>>();

/**
 * Inspects a picture's file, all of it: half a picture, as a broken upload leaves, has a whole head.
 * Each is decoded once, until it changes.
 */
export function inspectPicture(file: string): Promise<Inspection> {
  const { size, mtimeMs, ino } = statSync(file);
  const key = JSON.stringify([file, size, mtimeMs, ino]);
  const known = inspected.get(key) ?? inspect(file);
  inspected.set(key, known);
  return known;
}

async function inspect(file: string): Promise<Inspection> {
  const unread = notReadable(file);
  if (unread) return { problem: unread };
  const { default: sharp } = await import('sharp');
  // It would remember files by their names, and the dev server sees them change.
  sharp.cache(false);
  const head = await sharp(file, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  if (!head || !FORMATS.has(formatOf(head))) return { problem: NOT_A_PICTURE };
  const { width, height } = head.autoOrient;
  const longest = Math.floor(LONGEST * Math.max(1, width / Math.max(...PICTURE_WIDTHS)));
  if (height > longest) return { problem: pictureTooTall(width, height, longest) };
  const { pages = 1 } = head;
  if (width * height * pages > MOST_PIXELS)
    return { problem: pictureTooLarge(width, height, pages) };
  const isWhole = await sharp(file, { failOn: 'error', pages: -1, limitInputPixels: MOST_PIXELS })
    .resize({ width: 8 })
    .toBuffer()
    .then(
      () => true,
      () => false,
    );
  return isWhole ? { width, height } : { problem: PICTURE_DAMAGED };
}

function formatOf({ format, compression }: Metadata): string {
  return format === 'heif' && compression === 'av1' ? 'avif' : String(format);
}

function notReadable(file: string): Message | undefined {
  const stats = statSync(file);
  if (stats.isDirectory()) return PICTURE_IS_FOLDER;
  if (!stats.isFile()) return NOT_A_PICTURE;
  if (stats.size === 0) return PICTURE_EMPTY;
  return mayBeRead(file) ? undefined : PICTURE_NOT_READABLE;
}

function mayBeRead(file: string): boolean {
  try {
    accessSync(file, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}
