import type { APIContext } from 'astro';
import { isPreview } from '../life/audience.ts';
import { newsSitemapPath, publicPath } from '../paths.ts';

/** Everything may be crawled; sitemaps list it. A preview, none of which is to be listed, has none. */
export function GET({ site }: APIContext): Response {
  const sitemaps = isPreview() ? [] : [publicPath('sitemap-index.xml'), newsSitemapPath];
  const lines = sitemaps.map((path) => `\nSitemap: ${new URL(path, site).href}`);
  return new Response(`User-agent: *\nAllow: /\n${lines.join('')}\n`);
}
