import { dirname, extname, relative, sep } from 'node:path';
import type { Message } from '../diagnostics/message.ts';
import {
  NOT_A_PICTURE,
  PICTURE_ON_OTHER_SITE,
  pictureHereToo,
  pictureLikelyMeant,
  pictureMissing,
  pictureOutsideContent,
} from '../diagnostics/messages/pictures.ts';
import { CONTENT, PICTURES, shownPath } from '../folders.ts';
import { looksOf } from '../text/near-name.ts';
import { fileIn, placesOf, plainName, unusableName, writtenName } from './content-file.ts';
import { isOutside } from './inside.ts';
import { nearFile } from './near-file.ts';
import { inspectPicture } from './picture-file.ts';

/** A picture that can be shown. */
export interface Picture {
  /** Where it is, seen from the article. */
  readonly src: string;
  /** In pixels, as it is shown. */
  readonly width: number;
  readonly height: number;
}

const FORMATS = ['jpg', 'jpeg', 'png', 'webp', 'avif', 'gif'];

/** Of another site: a path of somebody's own disk is none, `C:\boat.jpg`. */
const REMOTE = /^(?:(?!file:)[a-z][a-z\d+.-]+:|\/\/)/i;

/**
 * Looks for the picture that an editor named: beside the article, then in `content/images/`.
 *
 * @param article the article's file
 */
export async function findPicture(
  written: string,
  article: string,
): Promise<Picture | { readonly problem: Message }> {
  const name = plainName(written);
  const file = REMOTE.test(name) ? undefined : fileIn(placesOf(name, article, PICTURES));
  if (file === undefined) return { problem: notFound(name, article) };
  if (!isPicture(file)) return { problem: NOT_A_PICTURE };
  const unusable = unusableName(name, article, PICTURES);
  if (unusable) return { problem: unusable };
  if (isOutside(file, [CONTENT, dirname(article)]))
    return { problem: pictureOutsideContent(shownPath(PICTURES)) };
  const seen = await inspectPicture(file);
  if ('problem' in seen) return seen;
  const path = relative(dirname(article), file).split(sep).join('/');
  const { width, height } = seen;
  return { src: path.startsWith('.') ? path : `./${path}`, width, height };
}

/** What is said of a name at which there is no file, with that of one which is likely meant. */
function notFound(name: string, article: string): Message {
  const near = nearFile(name, article, PICTURES, isPicture);
  if (REMOTE.test(name)) return near ? pictureHereToo(near) : PICTURE_ON_OTHER_SITE;
  if (near === undefined)
    return isPicture(name) ? pictureMissing(name, shownPath(PICTURES)) : NOT_A_PICTURE;
  return unusableName(near, article, PICTURES) ?? pictureLikelyMeant(name, writtenName(near));
}

function isPicture(name: string): boolean {
  return FORMATS.includes(extname(looksOf(name)).slice(1).toLowerCase());
}
