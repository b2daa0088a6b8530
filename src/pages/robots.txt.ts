import type { APIContext } from 'astro';
import { isPreview } from '../life/audience.ts';
import { publicPath } from '../paths.ts';

/** Everything may be crawled; the sitemap lists it. A preview, none of which is to be listed, has none. */
export function GET({ site }: APIContext): Response {
  const sitemap = new URL(publicPath('sitemap-index.xml'), site);
  const list = isPreview() ? '' : `\nSitemap: ${sitemap.href}\n`;
  return new Response(`User-agent: *\nAllow: /\n${list}`);
}
