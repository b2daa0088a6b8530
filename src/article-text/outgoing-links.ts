/** A link to elsewhere on the Web, in HTML: its words without tags, and its address. */
export interface OutgoingLink {
  readonly words: string;
  readonly href: string;
}

const LINK = /<a\b[^<>]*?\bhref="(https?:[^"]+)"[^<>]*>(.*?)<\/a>/gs;

/** The links of a text that lead away from the site, in their order, each address once. */
export function outgoingLinks(html: string): readonly OutgoingLink[] {
  const links = new Map<string, OutgoingLink>();
  for (const [, href = '', content = ''] of html.matchAll(LINK)) {
    const words = content.replace(/<[^<>]*>/g, '').trim();
    if (!links.has(href)) links.set(href, { words: words === href ? '' : words, href });
  }
  return [...links.values()];
}
