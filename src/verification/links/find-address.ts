import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  SITE_ADDRESS_UNKNOWN,
  siteAddressInvalid,
} from '../../diagnostics/messages/verification.ts';
import { Refusal } from '../../diagnostics/refusal.ts';
import { elementsOf } from '../html/page-elements.ts';
import { canonicalsOf } from '../html/page-head.ts';
import { addressFrom, SiteAddress } from './site-address.ts';

/** What was said of the address on the command line. */
export interface GivenAddress {
  readonly site?: string | undefined;
  readonly base?: string | undefined;
}

/**
 * The address of a built site: as it is given, or as the first page that has a canonical address says,
 * which is the front page as a rule.
 *
 * @throws {@link Refusal} if neither says it
 */
export async function findAddress(
  directory: string,
  pages: readonly string[],
  { site, base }: GivenAddress,
): Promise<SiteAddress> {
  const found = site === undefined ? await addressInPages(directory, pages) : givenAddress(site);
  if (!found) throw new Refusal(SITE_ADDRESS_UNKNOWN);
  return base === undefined ? found : new SiteAddress(found.origin, base);
}

function givenAddress(site: string): SiteAddress {
  const url = URL.canParse(site) ? new URL(site) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw new Refusal(siteAddressInvalid(site));
  return new SiteAddress(url.origin, url.pathname);
}

async function addressInPages(
  directory: string,
  pages: readonly string[],
): Promise<SiteAddress | undefined> {
  const first = pages.filter((page) => page === 'index.html');
  for (const page of [...first, ...pages]) {
    // One that cannot be read is told of with what is in the others.
    const html = await readFile(join(directory, page), 'utf8').catch(() => '');
    const elements = elementsOf(html);
    const found = canonicalsOf(elements).flatMap((url) => addressFrom(url, page) ?? [])[0];
    if (found) return found;
  }
  return undefined;
}
