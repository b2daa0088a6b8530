import { parse } from 'node-html-parser';
import { directionOf, type Language } from '../strings/language.ts';

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

/** An article's HTML in its own language and direction: the pages of feed readers run left to right. */
export function inItsDirection(html: string, language: Language): string {
  return `<div lang="${language}" dir="${directionOf(language)}">${html}</div>`;
}
