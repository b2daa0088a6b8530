import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { CONTENT, PICTURES, shownPath } from '../content/folders.ts';
import type { Bilingual } from '../diagnostics/problem.ts';
import { isOutside } from './inside.ts';
import { inspectPicture, NO_PICTURE } from './picture-file.ts';

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
  const file = places.map(onDisk).find((place) => place !== undefined && existsSync(place));
  if (file === undefined) return { problem: missing(name, places.flatMap(sameNames)[0]) };
  if (isOutside(file, [CONTENT, dirname(article)])) return { problem: OUTSIDE };
  const seen = await inspectPicture(file);
  if ('problem' in seen) return seen;
  const path = relative(dirname(article), file).split(sep).join('/');
  return { src: path.startsWith('.') ? path : `./${path}`, width: seen.width };
}

/** Where a picture is looked for, in order. */
export function picturePlaces(name: string, article: string): readonly string[] {
  return [dirname(article), PICTURES, CONTENT].map((folder) => resolve(folder, `./${name}`));
}

/**
 * Names in the folder of a file that differ from its own at most in case or composition. Some disks
 * take them for one, others do not: case must be right everywhere.
 */
function sameNames(file: string): readonly string[] {
  const key = (name: string) => name.normalize('NFC').toLowerCase();
  try {
    return readdirSync(dirname(file)).filter((name) => key(name) === key(basename(file)));
  } catch {
    return [];
  }
}

/** A file as its disk writes it: its name may be composed there in another way, as from a Mac. */
export function onDisk(place: string): string | undefined {
  const names = sameNames(place);
  const [exact, composed] = [
    names.find((name) => name === basename(place)),
    names.find((name) => name.normalize('NFC') === basename(place).normalize('NFC')),
  ];
  const name = exact ?? composed;
  return name === undefined ? undefined : join(dirname(place), name);
}

const REMOTE_PICTURE: Bilingual = {
  ar: 'هذه صورة من موقع آخر، وقد تُحذف منه أو تكشف قرّاءك له. احفظ ملفها في مجلد الصور واكتب اسمه.',
  en: 'This picture is on another site, which may remove it, and would see your readers. Save its file in the folder of pictures and write its name.',
};

const OUTSIDE: Bilingual = {
  ar: `هذه الصورة خارج مجلد المحتوى، ولا يُنشر إلا ما فيه. انسخ ملفها نفسه، لا رابطاً إليه، إلى ${shownPath(PICTURES)} واكتب اسمه.`,
  en: `This picture is outside the content folder, and nothing else is published. Copy its file itself, no link to it, to ${shownPath(PICTURES)} and write its name.`,
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
