import { accessSync, constants, statSync } from 'node:fs';
import type { Metadata } from 'sharp';
import type { Bilingual } from '../diagnostics/problem.ts';
import { PICTURE_WIDTHS } from '../markdown/picture.ts';

/** A file that can be shown as a picture. */
interface Shown {
  /** In pixels, as it is shown. */
  readonly width: number;
}

type Inspection = Shown | { readonly problem: Bilingual };

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
  if (!head || !FORMATS.has(formatOf(head))) return { problem: NO_PICTURE };
  const { width, height } = head.autoOrient;
  const longest = Math.floor(LONGEST * Math.max(1, width / Math.max(...PICTURE_WIDTHS)));
  if (height > longest) return { problem: tooLong(width, height, longest) };
  if (width * height * (head.pages ?? 1) > MOST_PIXELS) return { problem: tooLarge(head) };
  const isWhole = await sharp(file, { failOn: 'error', pages: -1, limitInputPixels: MOST_PIXELS })
    .resize({ width: 8 })
    .toBuffer()
    .then(
      () => true,
      () => false,
    );
  return isWhole ? { width } : { problem: NOT_WHOLE };
}

function formatOf({ format, compression }: Metadata): string {
  return format === 'heif' && compression === 'av1' ? 'avif' : String(format);
}

function notReadable(file: string): Bilingual | undefined {
  const stats = statSync(file);
  if (stats.isDirectory()) return FOLDER;
  if (!stats.isFile()) return NO_PICTURE;
  if (stats.size === 0) return EMPTY;
  return mayBeRead(file) ? undefined : LOCKED;
}

function mayBeRead(file: string): boolean {
  try {
    accessSync(file, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

export const NO_PICTURE: Bilingual = {
  ar: 'هذا الملف ليس صورة تُعرض في المتصفحات. احفظ الصورة بصيغة JPEG أو PNG أو WebP.',
  en: 'This file is no picture that browsers show. Save the picture as JPEG, PNG or WebP.',
};

const NOT_WHOLE: Bilingual = {
  ar: 'ملف هذه الصورة ناقص أو تالف، فلا تظهر كلها. انسخه من جديد من مصدره، أو احفظ الصورة مرة أخرى.',
  en: 'The file of this picture is cut off or damaged, so that not all of it shows. Copy it anew from where it came, or save the picture again.',
};

const EMPTY: Bilingual = {
  ar: 'ملف هذه الصورة فارغ. انسخه من جديد من مصدره.',
  en: 'The file of this picture is empty. Copy it anew from where it came.',
};

const FOLDER: Bilingual = {
  ar: 'هذا مجلد لا صورة. اكتب اسم ملف الصورة.',
  en: 'This is a folder, not a picture. Write the name of the picture’s file.',
};

const LOCKED: Bilingual = {
  ar: 'لا يُسمح بقراءة ملف هذه الصورة. غيِّر صلاحياته ليُقرأ.',
  en: 'The file of this picture may not be read. Change its permissions.',
};

function tooLong(width: number, height: number, longest: number): Bilingual {
  return {
    ar: `هذه الصورة أطول مما يُعرض: ${width} × ${height} بكسل. قصّها أو صغّرها حتى لا يزيد طولها على ${longest}، أو قسّمها صوراً.`,
    en: `This picture is longer than can be shown: ${width} × ${height} pixels. Crop or scale it to a height of at most ${longest}, or cut it into several.`,
  };
}

function tooLarge({ autoOrient: { width, height }, pages = 1 }: Metadata): Bilingual {
  const frames = {
    ar: pages > 1 ? `، ${pages} لقطة` : '',
    en: pages > 1 ? `, ${pages} frames` : '',
  };
  return {
    ar: `هذه الصورة أكبر من أن تُعالج: ${width} × ${height} بكسل${frames.ar}. صغّرها إلى عرض 2400 بكسل مثلاً.`,
    en: `This picture is too large to be worked on: ${width} × ${height} pixels${frames.en}. Scale it down, to a width of 2400 pixels, say.`,
  };
}
