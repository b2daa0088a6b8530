import { unescapeHtml } from '../text/escaping.ts';

/** A link to elsewhere on the Web, as readers read it: its words and its address, in plain text. */
export interface OutgoingLink {
  readonly words: string;
  readonly href: string;
}

const LINK = /<a\b[^<>]*?\bhref="(https?:[^"]+)"[^<>]*>(.*?)<\/a>/gs;

/**
 * The links of a text that lead away from the site, and others, in their order, each address once.
 *
 * @param others such as the sources of an article
 */
export function outgoingLinks(
  html: string,
  others: readonly OutgoingLink[] = [],
): readonly OutgoingLink[] {
  const written = Array.from(html.matchAll(LINK), ([, href = '', content = '']) => ({
    words: unescapeHtml(content.replace(/<[^<>]*>/g, '')).trim(),
    href: unescapeHtml(href),
  }));
  const links = new Map<string, OutgoingLink>();
  for (const { words, href } of [...written, ...others]) {
    if (!links.has(href)) links.set(href, { words: words === href ? '' : words, href });
  }
  return [...links.values()];
}
