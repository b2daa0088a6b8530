import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { verifySite } from '../../src/verification/verify-site.ts';

/** Files of a site by their names; `undefined` leaves one out. */
export type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

const SITE = 'https://small.example/';
const ARTICLE = `${SITE}articles/%D8%AE%D8%A8%D8%B1/`;

/** A page with all that a page must have. */
export function page(parts: {
  readonly address?: string;
  readonly html?: string;
  readonly head?: string;
  readonly body?: string;
}): string {
  const { address = '', html = 'lang="ar" dir="rtl"', head = '', body = '<h1>عنوان</h1>' } = parts;
  return `<!doctype html>
<html ${html}><head><meta charset="utf-8"><title>صفحة</title><link rel="canonical" href="${SITE}${address}">${head}</head>
<body>${body}</body></html>`;
}

/** A page of the front page's address with this in its head. */
export const frontPage = (head: string, body?: string) =>
  page({ head, ...(body === undefined ? {} : { body }) });

export const ITEM = `<item><title>خبر</title><link>${ARTICLE}</link><guid isPermaLink="true">${ARTICLE}</guid><pubDate>Wed, 05 Mar 2025 22:00:00 GMT</pubDate></item>`;

export function rss(items = ITEM, self = `${SITE}rss.xml`): string {
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>صغير</title><description>موقع صغير</description><link>${SITE}</link><atom:link href="${self}" rel="self" type="application/rss+xml"/>${items}</channel></rss>`;
}

export const URLS = `<url><loc>${SITE}</loc></url><url><loc>${ARTICLE}</loc></url>`;

export function sitemap(urls = URLS): string {
  return `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1" xmlns:xhtml="http://www.w3.org/1999/xhtml">${urls}</urlset>`;
}

/** A site of one article in which nothing is wrong. */
const SOUND: Files = {
  'index.html': page({
    body: '<h1>صغير</h1><p id="أول"><a href="/articles/خبر/#نهاية">خبر</a></p>',
  }),
  'articles/خبر/index.html': page({
    address: 'articles/%D8%AE%D8%A8%D8%B1/',
    body: '<h1>خبر</h1><p id="نهاية"><a href="../../#%D8%A3%D9%88%D9%84">إلى الأول</a></p>',
  }),
  '404.html': `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>لا صفحة</title><meta name="robots" content="noindex"></head><body><h1>لا صفحة هنا</h1></body></html>`,
  'rss.xml': rss(),
  'sitemap.xml': sitemap(),
  'robots.txt': `User-agent: *\nAllow: /\n\nSitemap: ${SITE}sitemap.xml\n`,
  'picture.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
};

/**
 * Verifies that site with some files changed.
 *
 * @returns what is said: each place and its sentence in English
 */
export async function faultsWith(
  changes: Files,
  given: { readonly site?: string; readonly base?: string } = {},
): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'khabar-small-site-'));
  try {
    for (const [name, content] of Object.entries({ ...SOUND, ...changes })) {
      if (content === undefined) continue;
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), content);
    }
    const { faults } = await verifySite(folder, given);
    const blocks = faults.toString().split('\n\n').filter(Boolean);
    return blocks.map((block) => {
      const [place = '', , english = ''] = block.split('\n  ');
      return `${place} ${english}`;
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}
