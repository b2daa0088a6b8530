import type { RendererRule } from 'markdown-it';
import { escapeAttribute } from '../../text/escaping.ts';

/** A picture as the editor wrote it. */
export interface WrittenPicture {
  /** The line of the file, from 1. */
  readonly line: number;
  /** The name of its file. */
  readonly src: string;
  /** What those hear who cannot see it. */
  readonly alt: string;
  /** Whether it is the first block of the text: then it is fetched at once. */
  readonly priority: boolean;
}

/** How wide pictures are made: for a column of 28 em, and for a phone with three pixels to one. */
export const PICTURE_WIDTHS = [400, 640, 960, 1200];

/** How wide a picture is shown; lengths as in `styles/tokens.css`. */
export const PICTURE_SIZES = '(min-width: 40rem) 36.75rem, calc(100vw - 2.5rem)';

const PLACE = /__ASTRO_IMAGE_="(\d+)"/g;

/**
 * Draws the place of a picture, numbered (`info`) as in the environment's list. Its file is looked for
 * later (`pictures/place-pictures.ts`), because markdown-it does not wait.
 */
export const PICTURE_HTML = {
  picture: (tokens, index) => `<img __ASTRO_IMAGE_="${Number(tokens[index]?.info)}">`,
} satisfies Record<string, RendererRule>;

/** Fills the places of pictures with what Astro is to make of each. */
export function fillPlaces(html: string, options: readonly object[]): string {
  return html.replace(PLACE, (_place, number) => {
    // Astro undoes `&quot;` and `&amp;` alone.
    const json = JSON.stringify({ ...options[Number(number)], index: Number(number) }).replaceAll(
      '<',
      '\\u003c',
    );
    return `__ASTRO_IMAGE_="${escapeAttribute(json)}"`;
  });
}
