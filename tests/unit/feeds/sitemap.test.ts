import { expect, it } from 'vitest';
import { type Listed, SITEMAP_INDEX, sitemapFiles } from '../../../src/feeds/sitemap.ts';

const SITE = 'https://observer.press/';

const filesOf = (pages: readonly Listed[]) =>
  new Map(sitemapFiles(pages, SITE).map(({ name, text }) => [name, text]));

const article = (number: number, lastmod: string): Listed => {
  return { url: `${SITE}articles/${number}/`, lastmod };
};

/** Articles of some months of a year. */
const archive = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const month = String(1 + (at % 3)).padStart(2, '0');
    return article(at, `2024-${month}-05T10:00:00+03:00`);
  });

it('names pages, with the moment of their last change, in one file that an index names', () => {
  const pages = [{ url: SITE }, article(1, '2024-05-06T01:00:00+03:00')];
  expect([...filesOf(pages)]).toEqual([
    [
      'sitemap-0.xml',
      '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://observer.press/</loc></url><url><loc>https://observer.press/articles/1/</loc><lastmod>2024-05-05T22:00:00.000Z</lastmod></url></urlset>\n',
    ],
    [
      SITEMAP_INDEX,
      '<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://observer.press/sitemap-0.xml</loc><lastmod>2024-05-05T22:00:00.000Z</lastmod></sitemap></sitemapindex>\n',
    ],
  ]);
});

it('says no hour where none is known', () => {
  const days = [article(1, '2024-05-06'), article(2, '2024-05-06T01:00:00+03:00')];
  const [part, index] = filesOf(days).values();
  const lastmods = [part, index].map((xml) => xml?.match(/(?<=<lastmod>)[^<]*/g));
  expect(lastmods).toEqual([['2024-05-06', '2024-05-05T22:00:00.000Z'], ['2024-05-06']]);
});

it('stays below a base path', () => {
  const [part, index] = sitemapFiles([{ url: `${SITE}news/` }], `${SITE}news/`);
  expect([part?.name, index?.text]).toEqual([
    'sitemap-0.xml',
    expect.stringContaining('<loc>https://observer.press/news/sitemap-0.xml</loc>'),
  ]);
});

it('of a large site has a file for each month, of which a new article changes its own', () => {
  const before = filesOf([{ url: SITE }, ...archive(1200)]);
  expect([...before.keys()]).toEqual([
    'sitemap-0.xml',
    'sitemap-2024-01.xml',
    'sitemap-2024-02.xml',
    'sitemap-2024-03.xml',
    SITEMAP_INDEX,
  ]);
  const after = filesOf([{ url: SITE }, ...archive(1200), article(1200, '2024-03-30T10:00:00Z')]);
  const changed = [...after].filter(([name, text]) => before.get(name) !== text);
  expect(changed.map(([name]) => name)).toEqual(['sitemap-2024-03.xml', SITEMAP_INDEX]);
});

it('has no file of more pages than the protocol allows, as after an archive was brought in', () => {
  const at = (number: number) => article(number, '2024-05-06T10:00:00Z');
  const pages = Array.from({ length: 100_001 }, (_, number) => at(number));
  const counts = [...filesOf(pages)].map(([name, xml]) => [name, xml.split('<loc>').length - 1]);
  expect(counts).toEqual([
    ['sitemap-2024-05.xml', 50_000],
    ['sitemap-2024-05-2.xml', 50_000],
    ['sitemap-2024-05-3.xml', 1],
    [SITEMAP_INDEX, 3],
  ]);
});

it('names each page once', () => {
  const pages = [{ url: SITE }, ...archive(1200)];
  const text = [...filesOf(pages)].flatMap(([name, xml]) => (name === SITEMAP_INDEX ? [] : xml));
  const named = Array.from(text.join('').matchAll(/<loc>([^<]+)/g), ([, url]) => url);
  expect(named.sort()).toEqual(pages.map(({ url }) => url).sort());
});
