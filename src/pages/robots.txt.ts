import type { APIContext } from 'astro';
import { publicPath } from '../paths.ts';

/** Everything may be crawled; the sitemap lists it. */
export function GET({ site }: APIContext): Response {
  const sitemap = new URL(publicPath('sitemap-index.xml'), site);
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap.href}\n`);
}
