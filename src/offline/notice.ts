import { escapeHtml } from '../text/escaping.ts';

/** The language of a page, as its HTML says it. */
export function languageIn(html: string): string | undefined {
  return /<html\b[^>]*\blang="([^"]+)"/.exec(html)?.[1];
}

/** A kept page that says what it is, before anything else of its content. */
export function withNotice(html: string, words: string): string {
  return html.replace(/<main\b[^>]*>/, (main) => `${main}<p class="kept">${escapeHtml(words)}</p>`);
}
