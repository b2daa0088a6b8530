import type { Manifest, Publication } from './manifest.ts';
import { anotherSiteAt } from './refusal.ts';

/** Addresses that are nobody's: https://www.rfc-editor.org/rfc/rfc2606 */
const NOBODYS = /(?:^|\.)(?:example|invalid|localhost|test|example\.(?:com|net|org))$/;

/**
 * Sees that what was published at a place is of this publication: one may take another name or another
 * address, and not both at once.
 *
 * @throws `ContentProblems` naming the other site
 */
export function refuseAnothers(
  place: string,
  { name, url }: Partial<Pick<Manifest, 'name' | 'url'>>,
  ours: Publication,
): void {
  if (name === undefined || url === undefined || !URL.canParse(url)) return;
  if (name === ours.name || url === ours.url || NOBODYS.test(new URL(url).hostname)) return;
  throw anotherSiteAt(place, { name, url });
}
