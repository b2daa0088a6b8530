import type { StateCore } from 'markdown-it';
import { environmentOf } from './environment.ts';
import { inlineLines } from './inline-lines.ts';
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
  return scheme === undefined ? !url.trim().startsWith('//') : ALLOWED.has(scheme);
}

/**
 * Links to the site's own pages are put below the base path, whichever way they are written, and are
 * collected, so that it can be checked that the pages are there.
 */
export function siteLinks({ tokens, env }: StateCore): void {
  const { links, basePath, place } = environmentOf(env);
  const base = basePath.replace(/^\/?/, '/').replace(/\/$/, '');
  for (const [token, line] of tokens.flatMap((block) => [...inlineLines(block)])) {
    const href = token.type === 'link_open' ? String(token.attrGet('href') ?? '') : '';
    if (href === '') continue;
    const target = targetOf(href, place);
    if ('elsewhere' in target) token.attrSet('href', target.elsewhere);
    if ('path' in target) token.attrSet('href', base + target.path + target.rest);
    const path = 'path' in target ? target.path : 'own' in target ? place.address : undefined;
    if (path === undefined) continue;
    const fragment = href.includes('#') ? decoded(href.slice(href.indexOf('#') + 1)) : '';
    links.push({ line, path: decoded(path), ...(fragment !== '' && { fragment }) });
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part).normalize('NFC');
  } catch {
    return part;
  }
}
