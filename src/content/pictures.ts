import { readdirSync } from 'node:fs';
import { basename, dirname, extname, relative, resolve, sep } from 'node:path';
import { CONTENT, PICTURES, shownPath } from './folders.ts';
import type { Bilingual } from './problem.ts';

/** A picture that can be shown. */
export interface Picture {
  /** Where it is, seen from the article. */
  readonly src: string;
  /** In pixels, as it is shown. */
  readonly width: number;
}

const FORMATS = ['jpg', 'jpeg', 'png', 'webp', 'avif', 'gif'];

/** Signs that an address, or a disk, reads in its own way. */
const UNUSABLE = /[?#%*:"<>|\\]/;

const REMOTE = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i;

/**
 * Looks for the picture that an editor named: beside the article, then in `content/images/`.
 *
 * @param article the article's file
 */
export async function findPicture(
  name: string,
  article: string,
): Promise<Picture | { readonly problem: Bilingual }> {
  if (REMOTE.test(name)) return { problem: REMOTE_PICTURE };
  if (!FORMATS.includes(extname(name).slice(1).toLowerCase())) return { problem: NO_PICTURE };
  if (UNUSABLE.test(name)) return { problem: BAD_NAME };
  const places = picturePlaces(name, article);
  const file = places.find((place) => sameNames(place).includes(basename(place)));
  if (file === undefined) return { problem: missing(name, places.flatMap(sameNames)[0]) };
  const width = await widthOf(file);
  if (width === undefined) return { problem: NO_PICTURE };
  const path = relative(dirname(article), file).split(sep).join('/');
  return { src: path.startsWith('.') ? path : `./${path}`, width };
}

/** Where a picture is looked for, in order. */
export function picturePlaces(name: string, article: string): readonly string[] {
  return [dirname(article), PICTURES, CONTENT].map((folder) => resolve(folder, `./${name}`));
}

/**
 * Names in the folder of a file that differ from its own at most in case or composition. Some disks
 * take them for one, others do not: only the very name is right everywhere.
 */
function sameNames(file: string): readonly string[] {
  const key = (name: string) => name.normalize('NFC').toLowerCase();
  try {
    return readdirSync(dirname(file)).filter((name) => key(name) === key(basename(file)));
  } catch {
    return [];
  }
}

/** Undefined if it is no picture, whatever its name says. */
async function widthOf(file: string): Promise<number | undefined> {
  const { default: sharp } = await import('sharp');
  try {
    const { autoOrient } = await sharp(file).metadata();
    return autoOrient.width;
  } catch {
    return undefined;
  }
}

const REMOTE_PICTURE: Bilingual = {
  ar: 'هذه صورة من موقع آخر، وقد تُحذف منه أو تكشف قرّاءك له. احفظ ملفها في مجلد الصور واكتب اسمه.',
  en: 'This picture is on another site, which may remove it, and would see your readers. Save its file in the folder of pictures and write its name.',
};

const NO_PICTURE: Bilingual = {
  ar: 'هذا الملف ليس صورة تُعرض في المتصفحات. احفظ الصورة بصيغة JPEG أو PNG أو WebP.',
  en: 'This file is no picture that browsers show. Save the picture as JPEG, PNG or WebP.',
};

const BAD_NAME: Bilingual = {
  ar: 'في اسم ملف الصورة علامة لا تصلح في عنوان. سمِّه بحروف وأرقام وشرطات.',
  en: 'The name of the picture has a sign that no address can have. Use letters, digits and hyphens.',
};

function missing(name: string, near: string | undefined): Bilingual {
  const folder = shownPath(PICTURES);
  if (near !== undefined) {
    return {
      ar: `لا توجد صورة بهذا الاسم: ${name}. لعلّها ${near}: اكتب الاسم بحروفه كما هي.`,
      en: `There is no picture called ${name}. Perhaps it is ${near}: write the name letter for letter.`,
    };
  }
  return {
    ar: `لا توجد صورة بهذا الاسم: ${name}. ضع ملفها في ${folder} أو بجانب الخبر، أو صحّح الاسم.`,
    en: `There is no picture called ${name}. Put its file in ${folder} or beside the article, or correct the name.`,
  };
}
