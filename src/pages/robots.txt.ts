import type { APIContext } from 'astro';

/** Everything may be crawled; the sitemap lists it. */
export function GET({ site }: APIContext): Response {
  const sitemap = new URL(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/sitemap-index.xml`, site);
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap.href}\n`);
}
