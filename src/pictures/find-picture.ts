import { dirname, extname, relative, sep } from 'node:path';
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
import { fileIn, placesOf, UNUSABLE } from './content-file.ts';
import { isOutside } from './inside.ts';
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
  const found = fileIn(placesOf(name, article, PICTURES), name);
  if ('near' in found) return { problem: notFound(name, found.near) };
  const { file } = found;
  if (isOutside(file, [CONTENT, dirname(article)]))
    return { problem: pictureOutsideContent(shownPath(PICTURES)) };
  const seen = await inspectPicture(file);
  if ('problem' in seen) return seen;
  const path = relative(dirname(article), file).split(sep).join('/');
  const { width, height } = seen;
  return { src: path.startsWith('.') ? path : `./${path}`, width, height };
}

function notFound(name: string, inOtherCase: string | undefined): Message {
  return inOtherCase === undefined
    ? pictureMissing(name, shownPath(PICTURES))
    : pictureInOtherCase(name, inOtherCase);
}
