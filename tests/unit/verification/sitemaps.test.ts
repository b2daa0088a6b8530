import { describe, expect, it } from 'vitest';
import { sitemapReport } from '../../../src/verification/machine-files/sitemaps.ts';
import { faultsWith, page, sitemap, URLS } from '../../setup/small-site.ts';

const SITE = 'https://small.example/';
const NEWS = `<url><loc>${SITE}articles/%D8%AE%D8%A8%D8%B1/</loc><news:news><news:publication><news:name>صغير</news:name><news:language>ar</news:language></news:publication><news:publication_date>2025-03-05T22:00:00Z</news:publication_date><news:title>خبر</news:title></news:news></url>`;
const index = (...parts: string[]) =>
  `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${parts.map((part) => `<sitemap><loc>${SITE}${part}</loc></sitemap>`).join('')}</sitemapindex>`;

describe('a sitemap', () => {
  it.each([
    ['that is broken', '<urlset>', 'This is no well-formed XML'],
    [
      'without its namespace',
      sitemap().replace(/ xmlns="[^"]*"/, ''),
      'Search engines will not know this sitemap.',
    ],
    [
      'with an entry of nothing',
      sitemap(`${URLS}<url/>`),
      'url 3 lacks what its rules ask for: loc.',
    ],
    [
      'with a page that there is not',
      sitemap(`${URLS}<url><loc>${SITE}none/</loc></url>`),
      `Nothing of the site is at ${SITE}none/.`,
    ],
    [
      'with a page of another site',
      sitemap(`${URLS}<url><loc>https://other.example/</loc></url>`),
      'This address is not of the site',
    ],
    [
      'with an address that is not in full',
      sitemap(`${URLS}<url><loc>/</loc></url>`),
      'is not in full: /.',
    ],
    [
      'with a file that is no page',
      sitemap(`${URLS}<url><loc>${SITE}robots.txt</loc></url>`),
      `The sitemap names an address that is no page: ${SITE}robots.txt.`,
    ],
    [
      'with a page that is kept out',
      sitemap(`${URLS}<url><loc>${SITE}404.html</loc></url>`),
      `The sitemap names a page that is not to be listed, or whose canonical address is another: ${SITE}404.html.`,
    ],
    [
      'with another address of a page',
      sitemap(URLS.replace(SITE, `${SITE}index.html`)),
      `whose canonical address is another: ${SITE}index.html.`,
    ],
    [
      'with a page twice',
      sitemap(`${URLS}<url><loc>${SITE}</loc></url>`),
      `loc has a value twice: "${SITE}".`,
    ],
    [
      'with a day that there is not',
      sitemap(URLS.replace('</loc>', '</loc><lastmod>2025-02-30</lastmod>')),
      'lastmod of url 1 is not right: "2025-02-30".',
    ],
    [
      'with a month that there is not',
      sitemap(URLS.replace('</loc>', '</loc><lastmod>2025-13-05</lastmod>')),
      'lastmod of url 1 is not right: "2025-13-05".',
    ],
    [
      'with a time without its zone',
      sitemap(URLS.replace('</loc>', '</loc><lastmod>2025-02-03T10:00:00</lastmod>')),
      'lastmod of url 1 is not right',
    ],
    [
      'with a picture that there is not',
      sitemap(
        URLS.replace(
          '</loc>',
          `</loc><image:image><image:loc>${SITE}none.jpg</image:loc></image:image>`,
        ),
      ),
      `Nothing of the site is at ${SITE}none.jpg.`,
    ],
    [
      'with a language that leads nowhere',
      sitemap(
        URLS.replace(
          '</loc>',
          `</loc><xhtml:link rel="alternate" hreflang="en" href="${SITE}en/"/>`,
        ),
      ),
      `Nothing of the site is at ${SITE}en/.`,
    ],
  ])('%s', async (_name, text, sentence) => {
    const said = await faultsWith({ 'sitemap.xml': text });
    const ofSitemap = said.filter((line) => line.startsWith('sitemap.xml: '));
    expect(ofSitemap).toContainEqual(expect.stringContaining(sentence));
  });

  it('has no more addresses than are read', () => {
    const entry = { name: 'sm:url', attributes: {}, children: [], text: '' };
    const saidOf = (length: number) => {
      const children = Array.from({ length }, () => entry);
      const { problems } = sitemapReport({ ...entry, name: 'sm:urlset', children });
      return problems.filter(({ en }) => en.startsWith('This sitemap has'));
    };
    expect(saidOf(50_000)).toEqual([]);
    expect(saidOf(50_001)).toEqual([
      expect.objectContaining({ en: expect.stringContaining('50001 addresses') }),
    ]);
  });

  it('lacks a page', async () => {
    expect(await faultsWith({ 'sitemap.xml': sitemap(`<url><loc>${SITE}</loc></url>`) })).toEqual([
      expect.stringContaining(
        'articles/خبر/index.html: This page is to be listed by search engines and is not in the sitemap.',
      ),
    ]);
  });

  it('need not have a page that is a copy of another, or kept out', async () => {
    const copy = page({ address: 'articles/%D8%AE%D8%A8%D8%B1/' });
    const none = page({ address: 'none/', head: '<meta name="robots" content="none">' });
    const hidden = page({
      address: 'hidden/',
      head: '<meta name="robots" content="noindex,follow">',
    });
    expect(
      await faultsWith({
        'copy/index.html': copy,
        'hidden/index.html': hidden,
        'none/index.html': none,
      }),
    ).toEqual([]);
  });

  it('is missing', async () => {
    expect(await faultsWith({ 'sitemap.xml': undefined, 'robots.txt': undefined })).toEqual([
      expect.stringContaining('robots.txt: The site has no sitemap'),
    ]);
  });

  it('is named by robots.txt, which leads nowhere', async () => {
    const said = await faultsWith({ 'robots.txt': `Sitemap: ${SITE}none.xml\n` });
    expect(said).toEqual([
      expect.stringContaining(`robots.txt: Nothing of the site is at ${SITE}none.xml.`),
      expect.stringContaining(
        'sitemap.xml: Neither robots.txt nor a sitemap index names this sitemap',
      ),
    ]);
  });

  it('is named by an index', async () => {
    const robots = `Sitemap: ${SITE}sitemap-index.xml\n`;
    const files = { 'robots.txt': robots, 'sitemap-index.xml': index('sitemap.xml') };
    expect(await faultsWith(files)).toEqual([]);
    const wrong = { ...files, 'sitemap-index.xml': index('sitemap.xml', 'sitemap-2.xml') };
    expect(await faultsWith(wrong)).toEqual([
      expect.stringContaining(`sitemap-index.xml: Nothing of the site is at ${SITE}sitemap-2.xml.`),
    ]);
  });
});

describe('a sitemap of news', () => {
  const named = { 'robots.txt': `Sitemap: ${SITE}sitemap.xml\nSitemap: ${SITE}news.xml\n` };

  it('is accepted', async () => {
    expect(await faultsWith({ ...named, 'news.xml': sitemap(NEWS) })).toEqual([]);
  });

  it.each([
    [
      'no title',
      NEWS.replace(/<news:title>.*<\/news:title>/, ''),
      'url 1, news lacks what its rules ask for: title.',
    ],
    [
      'no language',
      NEWS.replace(/<news:language>.*<\/news:language>/, ''),
      'url 1, news lacks what its rules ask for: publication / language.',
    ],
    [
      'no publication',
      NEWS.replace(/<news:publication>.*<\/news:publication>/, ''),
      'publication / name.',
    ],
    [
      'no date',
      NEWS.replace(/<news:publication_date>.*<\/news:publication_date>/, ''),
      'publication_date.',
    ],
    [
      'a wrong date',
      NEWS.replace('2025-03-05T', '05-03-2025T'),
      'publication_date of url 1, news is not right',
    ],
    ['too much', NEWS.repeat(1_001), 'This sitemap has 1001 addresses'],
  ])('with %s', async (_name, urls, sentence) => {
    const said = await faultsWith({ ...named, 'news.xml': sitemap(urls) });
    expect(said).toContainEqual(expect.stringContaining(sentence));
  });
});
