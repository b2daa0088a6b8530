import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import type { Message } from '../diagnostics/message.ts';
import {
  NOT_A_PICTURE,
  PICTURE_NAME_NOT_ADDRESS,
  PICTURE_ON_OTHER_SITE,
  pictureInOtherCase,
  pictureMissing,
  pictureOutsideContent,
} from '../diagnostics/messages/pictures.ts';
import { CONTENT, PICTURES, shownPath } from '../folders.ts';
import { isOutside } from './inside.ts';
import { inspectPicture } from './picture-file.ts';

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
): Promise<Picture | { readonly problem: Message }> {
  if (REMOTE.test(name)) return { problem: PICTURE_ON_OTHER_SITE };
  if (!FORMATS.includes(extname(name).slice(1).toLowerCase())) return { problem: NOT_A_PICTURE };
  if (UNUSABLE.test(name)) return { problem: PICTURE_NAME_NOT_ADDRESS };
  const places = picturePlaces(name, article);
  const file = places.map(onDisk).find((place) => place !== undefined && existsSync(place));
  if (file === undefined) {
    // One of the same letters is a link that leads nowhere.
    const near = places.flatMap(sameNames).find((other) => other !== basename(name));
    return { problem: notFound(name, near) };
  }
  if (isOutside(file, [CONTENT, dirname(article)]))
    return { problem: pictureOutsideContent(shownPath(PICTURES)) };
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

function notFound(name: string, inOtherCase: string | undefined): Message {
  return inOtherCase === undefined
    ? pictureMissing(name, shownPath(PICTURES))
    : pictureInOtherCase(name, inOtherCase);
}
