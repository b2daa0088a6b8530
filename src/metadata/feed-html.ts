import { parse } from 'node-html-parser';

/** Plain text as HTML, which is what feed readers take a description for. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * An article's HTML with its links in full: a feed reader has no page of ours to start them from.
 *
 * @param url the article's full address
 */
export function withFullLinks(html: string, url: string): string {
  const root = parse(html);
  for (const link of root.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (URL.canParse(href, url)) link.setAttribute('href', escapeHtml(new URL(href, url).href));
  }
  return root.toString();
}
