import { getImage } from 'astro:assets';
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
export async function sharedPicture(image: LeadPicture, page: string): Promise<SharedPicture> {
  const width = Math.min(image.width, WIDEST);
  const made = await getImage({ src: image.src, width, format: 'jpeg', background: '#fff' });
  return {
    url: new URL(made.src, page).href,
    width,
    height: Number(made.attributes.height),
    alt: image.alt,
  };
}
