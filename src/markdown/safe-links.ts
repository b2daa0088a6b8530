import type { MarkdownIt } from 'markdown-it';

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const ALLOWED = new Set(['https', 'http', 'mailto', 'tel']);

/**
 * Links lead to web pages, mail and telephones, nowhere else. markdown-it refuses a few schemes by
 * name and lets `intent:` and `//host` through; here everything unnamed is refused.
 */
export function safeLinks(md: MarkdownIt): void {
  md.validateLink = (url) => {
    const scheme = SCHEME.exec(url.trim())?.[1]?.toLowerCase();
    return scheme === undefined ? !url.trim().startsWith('//') : ALLOWED.has(scheme);
  };
}
