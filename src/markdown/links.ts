import type { StateCore } from 'markdown-it';
import { splitEdition } from '../strings/editions.ts';
import { environmentOf } from './environment.ts';
import { inlineLines } from './inline-lines.ts';

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

const ARTICLE = /^\/articles\/([^/?#]+)/;

/**
 * Links to the site's own pages are written from its root (`/articles/x/`): here they are put below
 * the base path, and those to articles are collected, so that it can be checked that the articles
 * are there.
 */
export function siteLinks({ tokens, env }: StateCore): void {
  const { articleLinks, basePath } = environmentOf(env);
  const base = basePath.replace(/^\/?/, '/').replace(/\/$/, '');
  for (const [token, line] of tokens.flatMap((block) => [...inlineLines(block)])) {
    const href = token.type === 'link_open' ? String(token.attrGet('href') ?? '') : '';
    if (!href.startsWith('/')) continue;
    const { language, path } = splitEdition(href);
    const slug = ARTICLE.exec(path)?.[1];
    if (slug !== undefined) articleLinks.push({ line, language, slug: decoded(slug) });
    token.attrSet('href', base + href);
  }
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug).normalize('NFC');
  } catch {
    return slug;
  }
}
