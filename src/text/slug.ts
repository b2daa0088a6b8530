import { basename } from 'node:path';
import { fold } from '../arabic/fold.ts';
import { withAsciiDigits } from './digits.ts';
import { withFewMarks } from './marks.ts';

/** In UTF-16 units, so that with its `.md` a slug stays under the 255 bytes a file name may have. */
const LONGEST = 80;

/** Tashkeel and Quranic signs (Unicode `Script_Extensions`), tatweel, and unseen format characters. */
const NOT_IN_SLUGS = /[[\p{Mn}&&\p{scx=Arabic}]\u0640\p{Cf}]/gv;

/**
 * Makes the part of an address that names an article or a heading: «المعاهدةُ: نصّها» → `المعاهدة-نصها`.
 *
 * Arabic letters stay as they are written; transliterating makes «الدمام» into `aldmam`, which no
 * reader types. NFKC also turns the presentation forms that PDFs paste into letters of the keyboard.
 *
 * @returns lower-case letters and digits (ASCII ones) joined by single hyphens, at most 80 UTF-16
 *   units, cut at a hyphen where there is one; empty when the text has neither letter nor digit.
 *   A slug of a slug is itself.
 */
export function slugify(text: string): string {
  const plain = withFewMarks(text)
    .normalize('NFKC')
    .replace(NOT_IN_SLUGS, '')
    .toLowerCase()
    .normalize('NFC');
  const words = withAsciiDigits(plain).match(/[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*/gu);
  return shortened(words?.join('-') ?? '');
}

function shortened(slug: string): string {
  if (slug.length <= LONGEST) return slug;
  const hyphen = slug.lastIndexOf('-', LONGEST);
  if (hyphen > 0) return slug.slice(0, hyphen);
  return slug.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '');
}

/** Names that Windows keeps for devices, whatever their ending: it can have no file or folder of that name. */
const OF_DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/i;

/** Whether a slug could be no file's name on Windows: neither a text could be kept under it, nor its page. */
export function isDeviceName(slug: string): boolean {
  return OF_DEVICE.test(slug);
}

/**
 * The form under which two slugs are the same address to a reader, to a disk that ignores case, or
 * to one that decomposes letters: `المعاهدة` and `المُعاهده`, `NATO` and `nato`.
 */
export function slugKey(slug: string): string {
  return fold(slug);
}

/** The slug of an article: the name of its file. */
export function slugOf(file: string): string {
  return basename(file, '.md').normalize('NFC');
}
