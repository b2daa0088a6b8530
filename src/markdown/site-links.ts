import type { MarkdownIt } from 'markdown-it';
import { basePath } from '../content/site.ts';
import { environmentOf } from './environment.ts';
import { inlineLines } from './inline-lines.ts';

const ARTICLE = /^\/articles\/([^/?#]+)/;

/**
 * Links to the site's own pages are written from its root (`/articles/x/`): here they are put below
 * the base path, and those to articles are kept, for somebody to see that the articles are there.
 */
export function linksBelow(path: string): (md: MarkdownIt) => void {
  const base = path.replace(/^\/?/, '/').replace(/\/$/, '');
  return (md) => {
    md.core.ruler.push('site_links', ({ tokens, env }) => {
      const { articleLinks } = environmentOf(env);
      for (const [part, line] of tokens.flatMap((token) => [...inlineLines(token)])) {
        const href = part.type === 'link_open' ? String(part.attrGet('href') ?? '') : '';
        if (!href.startsWith('/')) continue;
        const slug = ARTICLE.exec(href)?.[1];
        if (slug !== undefined) articleLinks.push({ line, slug: decoded(slug) });
        part.attrSet('href', base + href);
      }
    });
  };
}

export const siteLinks = (md: MarkdownIt): void => linksBelow(basePath())(md);

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug).normalize('NFC');
  } catch {
    return slug;
  }
}
