import type { Note } from '../diagnostics/problem.ts';
import {
  fillPlaces,
  PICTURE_SIZES,
  PICTURE_WIDTHS,
  type WrittenPicture,
} from '../markdown/figures/picture.ts';
import { findPicture, type Picture } from './find-picture.ts';

interface Placed {
  readonly html: string;
  /** The pictures' paths from the article. */
  readonly paths: readonly string[];
  /** The size of each, by its number, if it was found. */
  readonly sizes: readonly (Pick<Picture, 'width' | 'height'> | undefined)[];
  readonly notes: readonly Note[];
}

/** Puts the pictures of a text into their places, as Astro reads them, or tells what is wrong. */
export async function placePictures(
  html: string,
  pictures: readonly WrittenPicture[],
  article: string,
): Promise<Placed> {
  const options: object[] = [];
  const paths: string[] = [];
  const sizes: Placed['sizes'][number][] = [];
  const notes: Note[] = [];
  for (const { line, src, alt, priority } of pictures) {
    const found = await findPicture(src, article);
    if ('problem' in found) notes.push({ line, severity: 'error', ...found.problem });
    else paths.push(found.src);
    sizes.push('problem' in found ? undefined : found);
    options.push(
      'problem' in found ? {} : { ...pictureOptions(found.width), src: found.src, alt, priority },
    );
  }
  return { html: fillPlaces(html, options), paths, sizes, notes };
}

/** How Astro makes a picture of the column's width. */
export function pictureOptions(width: number) {
  const widest = Math.max(...PICTURE_WIDTHS);
  return {
    width: Math.min(width, widest),
    widths: PICTURE_WIDTHS,
    sizes: PICTURE_SIZES,
    format: 'webp' as const,
  };
}
