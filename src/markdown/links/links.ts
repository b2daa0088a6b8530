import type { StateCore } from 'markdown-it';
import { withFewMarks } from '../../text/marks.ts';
import { readableAddress } from '../../text/readable-address.ts';
import { slugify } from '../../text/slug.ts';
import { environmentOf } from '../environment.ts';
import { inlineLines } from '../inline-lines.ts';
import { targetOf } from './site-path.ts';

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const ALLOWED = new Set(['https', 'http', 'mailto', 'tel']);

/**
 * Whether a link may lead to an address: to web pages, mail and telephones, nowhere else. markdown-it
 * refuses a few schemes by name and lets `intent:` and `//host` through; here everything unnamed is
 * refused.
 */
export function isAllowedAddress(url: string): boolean {
  const scheme = SCHEME.exec(url.trim())?.[1]?.toLowerCase();
  // `http:/host` is a slip of the hand.
  if (scheme?.startsWith('http') && !/^https?:\/\//i.test(url.trim())) return false;
  return scheme === undefined ? !url.trim().startsWith('//') : ALLOWED.has(scheme);
}

/**
 * Links to the site's own pages are put below the base path, whichever way they are written, and are
 * collected, so that it can be checked that the pages are there. A heading may be named by its words, as
 * they stand in the text: «#عنوان؟» is «#عنوان».
 */
export function siteLinks({ tokens, env }: StateCore): void {
  const { links, basePath, place } = environmentOf(env);
  const base = basePath.replace(/^\/?/, '/').replace(/\/$/, '');
  for (const [token, line] of tokens.flatMap((block) => [...inlineLines(block)])) {
    const href = token.type === 'link_open' ? String(token.attrGet('href') ?? '') : '';
    if (href === '') continue;
    const target = targetOf(href, place);
    if ('elsewhere' in target) {
      token.attrSet('href', target.elsewhere);
      continue;
    }
    const { path = '', rest } = target;
    const [, query = '', written] = /^([^#]*)(?:#(.*))?$/s.exec(rest) ?? [];
    // `#page=2` of a document and `#:~:text=` name no place of ours.
    const isOther = /\.\w+$/.test(path) || written?.startsWith(':~:') === true;
    const fragment = written && !isOther ? slugify(decoded(written)) : undefined;
    const to =
      isOther && written
        ? `#${written}`
        : fragment && readableAddress(`#${encodeURIComponent(fragment)}`);
    token.attrSet('href', (path && base + path) + query + (to || '') || '#');
    const page = path || place.address;
    if (page !== undefined)
      links.push({ line, path: decoded(page), ...(fragment && { fragment }) });
  }
}

function decoded(part: string): string {
  try {
    return withFewMarks(decodeURIComponent(part)).normalize('NFC');
  } catch {
    return part;
  }
}
