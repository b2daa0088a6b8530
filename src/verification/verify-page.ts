import { FILE_NOT_UTF8 } from '../diagnostics/messages/built-pages.ts';
import { decodeUtf8 } from '../text/decode.ts';
import { type Fault, ownCopy } from './fault-log.ts';
import { blockedByPolicy } from './html/blocked-by-policy.ts';
import { htmlFaults } from './html/html.ts';
import { attribute, elementsOf, type PageElement } from './html/page-elements.ts';
import { canonicalsOf, headProblems, isNoindex } from './html/page-head.ts';
import { policyProblems } from './html/policy.ts';
import type { Links } from './links/links.ts';
import { isRefresh, pageLinks } from './links/page-links.ts';
import type { SiteAddress } from './links/site-address.ts';
import type { SitemapCoverage } from './sitemap-coverage.ts';
import { structuredData } from './structured-data/structured-data.ts';

/** What a page is checked against. */
export interface SiteContext {
  readonly site: SiteAddress;
  readonly links: Links;
  readonly coverage: SitemapCoverage;
}

/** Checks one page, and tells what others must know of it: its ids, and whether it is to be listed. */
export function verifyPage(
  file: string,
  bytes: Uint8Array,
  context: SiteContext,
): readonly Fault[] {
  const { site, links, coverage } = context;
  const html = decodeUtf8(bytes);
  if (html === undefined) return [FILE_NOT_UTF8];
  const elements = elementsOf(html);
  // What search engines ask for to know a site's owner is called a page, and is a line of text.
  if (elements.length === 0) return [];
  links.addPage(file, idsIn(elements));
  coverage.addPage(file, listedAddress(file, elements, context));
  const data = structuredData(elements, site.href);
  const references = [...pageLinks(elements), ...data.references];
  return [
    ...headProblems(elements),
    ...policyProblems(elements, site.origin),
    ...blockedByPolicy(elements),
    ...data.problems,
    ...links.follow(references, file, baseOf(elements, site.of(file))),
    ...htmlFaults(html),
  ];
}

/** What a fragment may name: ids, and the names that links had before. */
function idsIn(elements: readonly PageElement[]): readonly string[] {
  return elements
    .filter(({ inert }) => !inert)
    .flatMap(({ name, element }) => [
      element.getAttribute('id'),
      name === 'a' ? element.getAttribute('name') : undefined,
    ])
    .filter((id) => id !== undefined);
}

/** Nothing for the page of what is missing, one that is kept out, sends on or is a copy of another. */
function listedAddress(
  file: string,
  elements: readonly PageElement[],
  { site, links }: SiteContext,
): string | undefined {
  if (/(?:^|\/)404(?:\/index)?\.html$/.test(file)) return undefined;
  if (isNoindex(elements) || elements.some(isRefresh)) return undefined;
  const [canonical] = canonicalsOf(elements);
  const target = canonical === undefined ? undefined : links.fileAt(canonical);
  // One that leads nowhere is a fault of its own.
  if (canonical === undefined || target === undefined) return site.of(file);
  return target === file ? ownCopy(new URL(canonical).href) : undefined;
}

/** Where relative addresses of a page begin. */
function baseOf(elements: readonly PageElement[], address: string): string {
  const base = elements.find(({ name }) => name === 'base');
  const href = base && attribute(base, 'href');
  return href && URL.canParse(href, address) ? new URL(href, address).href : address;
}
