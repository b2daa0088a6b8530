import { getImage } from 'astro:assets';
import { CARD_HEIGHT, CARD_WIDTH } from '../cards/card.ts';
import { cropWidths } from '../pictures/crop-widths.ts';
import type { LeadPicture } from '../pictures/lead-picture.ts';

/** A picture as other sites show it beside a link to the article. */
export interface SharedPicture {
  /** Its full address. */
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** What networks and search engines ask for. */
const WIDEST = 1200;

/**
 * Makes the lead picture ready to be shown elsewhere: as JPEG, which all read.
 *
 * @param page the full address of a page of the site
 */
export function sharedPicture(image: LeadPicture, page: string): Promise<SharedPicture> {
  return made(image, page, Math.min(image.width, WIDEST));
}

/**
 * The same for a card beside a link. Networks crop it to the shape of ours about its middle: where the
 * editor has said what has to stay, it is cropped so before they do.
 */
export function sharedOnCard(image: LeadPicture, page: string): Promise<SharedPicture> {
  const { focus } = image;
  if (focus === undefined) return sharedPicture(image, page);
  const ratio = CARD_WIDTH / CARD_HEIGHT;
  const [width = WIDEST] = cropWidths(image, ratio, [WIDEST]);
  const height = Math.round(width / ratio);
  return made(image, page, width, { height, fit: 'cover', position: focus });
}

async function made(
  image: LeadPicture,
  page: string,
  width: number,
  crop: { readonly height?: number; readonly fit?: 'cover'; readonly position?: string } = {},
): Promise<SharedPicture> {
  const found = await getImage({
    src: image.src,
    width,
    format: 'jpeg',
    background: '#fff',
    ...crop,
  });
  return {
    url: new URL(found.src, page).href,
    width,
    height: Number(found.attributes.height),
    alt: image.alt,
  };
}
