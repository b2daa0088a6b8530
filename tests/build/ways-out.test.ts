import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listOf } from '../../src/verification/json.ts';
import { childrenNamed, readXml, textOf } from '../../src/verification/machine-files/xml.ts';
import { verifySite } from '../../src/verification/verify-site.ts';
import { buildSite, temporaryFolder } from '../setup/build.ts';
import { attribute, readPage } from '../setup/read-page.ts';
import { ARTICLES, LONG, SETTINGS, SITE } from './ways-out-content.ts';

/** 7 March 2025, noon. */
const NOW = { SOURCE_DATE_EPOCH: '1741348800' };

let folder: string;
let site: string;
let said: string;
const read = (file: string) => readFileSync(join(site, file), 'utf8');
const meta = (path: string, name: string) =>
  attribute(readPage(site, path), `meta[property="${name}"], meta[name="${name}"]`, 'content');
const facts = (path: string) =>
  JSON.parse(readPage(site, path).querySelector('script[type="application/ld+json"]')?.text ?? '');

beforeAll(async () => {
  folder = await temporaryFolder('ways-out');
  site = join(folder, 'site');
  mkdirSync(join(folder, 'content/articles'), { recursive: true });
  mkdirSync(join(folder, 'content/images'));
  cpSync('tests/newsroom/pages', join(folder, 'content/pages'), { recursive: true });
  writeFileSync(join(folder, 'content/site.yaml'), SETTINGS);
  const mark = sharp({ create: { width: 400, height: 200, channels: 3, background: '#00f' } });
  writeFileSync(join(folder, 'content/images/mark.png'), await mark.png().toBuffer());
  for (const [slug, text] of Object.entries(ARTICLES))
    writeFileSync(join(folder, `content/articles/${slug}.md`), text);
  const { code, output } = await buildSite(join(folder, 'content'), site, NOW);
  said = output;
  expect(code, output).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('nothing is wrong in any of it', async () => {
  const { faults, counts } = await verifySite(site);
  expect(faults.toString()).toBe('');
  // The whole as RSS and as JSON, two sections, a tag, two authors; in English the whole, and a tag.
  expect(counts).toMatchObject({ feeds: 10, sitemaps: 2 });
});

describe('where an article is shared, it is shown', () => {
  it('with its lead picture', () => {
    expect(meta('articles/harbour', 'og:image')).toMatch(/_astro\/mark.*\.jpeg$/);
    expect(meta('articles/harbour', 'og:image:alt')).toBe('علامة');
  });

  it('and on the front page in the room that is kept for it, low as it is', async () => {
    const pictures = readPage(site, '.').querySelectorAll('.picture img');
    expect(pictures).toHaveLength(1);
    for (const picture of pictures) {
      const files = (picture.getAttribute('srcset') ?? '').split(',');
      const [kept, ...made] = await Promise.all(
        [picture.getAttribute('src') ?? '', ...files].map(async (file) => {
          const path = file.trim().replace(/ .*/, '');
          const { width = 0, height = 0 } = await sharp(join(site, path)).metadata();
          return width / height;
        }),
      );
      const room = ['width', 'height'].map((side) => Number(picture.getAttribute(side)));
      expect(kept).toBeCloseTo((room[0] ?? 0) / (room[1] ?? 1), 1);
      for (const one of made) expect(one).toBeCloseTo(kept ?? 0, 1);
    }
  });

  it('or else with a card of its own, of the size that networks ask for', async () => {
    const address = meta('articles/yesterday', 'og:image') ?? '';
    expect(address).toMatch(/^https:\/\/post\.example\/cards\/[\da-f]{16}\.png$/);
    const { width, height } = await sharp(join(site, new URL(address).pathname)).metadata();
    expect([width, height]).toEqual([1200, 630]);
    expect(meta('articles/yesterday', 'og:image:width')).toBe('1200');
    expect(meta('articles/yesterday', 'og:image:height')).toBe('630');
    expect(meta('articles/yesterday', 'og:image:alt')).toBe('خبر أمس · البريد');
    expect(meta('articles/yesterday', 'twitter:card')).toBe('summary_large_image');
    expect(facts('articles/yesterday').image).toBe(address);
  });

  it('or, where the headline does not fit, with its section’s, and its editor is told where', () => {
    expect(meta('articles/long', 'og:image')).toBe(meta('sections/science', 'og:image'));
    expect(meta('articles/yesterday', 'og:image')).not.toBe(meta('sections/science', 'og:image'));
    expect(said).toMatch(
      /articles\/long\.md:2:\n {2}هذا العنوان أطول .*\n {2}This headline is too long /,
    );
    expect(said.match(/This headline is too long/g)).toHaveLength(1);
  });

  it('and so are all other pages', () => {
    const ofSite = meta('.', 'og:image');
    expect(ofSite).toMatch(/\/cards\//);
    expect(meta('tags/صيد', 'og:image')).toBe(ofSite);
    expect(meta('sections/economy', 'og:image')).not.toBe(ofSite);
    // In its own language.
    expect(meta('en/articles/pier', 'og:image:alt')).toBe('One pier · The Post');
  });
});

describe('feeds', () => {
  const channel = (file: string) => {
    const root = readXml(read(file));
    if ('broken' in root) throw new Error(root.broken);
    const [found] = childrenNamed(root, 'channel');
    if (!found) throw new Error(file);
    return found;
  };
  const titles = (file: string) =>
    childrenNamed(channel(file), 'item').map((item) => textOf(item, 'title'));

  it('there is one of each list, of its articles', () => {
    expect(titles('rss.xml')).toEqual(['خبر أمس', 'مرفأ جديد', LONG]);
    expect(titles('en/rss.xml')).toEqual(['One pier']);
    expect(titles('en/tags/harbour/rss.xml')).toEqual(['One pier']);
    expect(titles('sections/science/rss.xml')).toEqual(['خبر أمس', LONG]);
    expect(titles('tags/صيد/rss.xml')).toEqual(['مرفأ جديد']);
    expect(titles('authors/ليلى-الحارثي/rss.xml')).toEqual(['مرفأ جديد']);
    expect(textOf(channel('sections/science/rss.xml'), 'title')).toBe('علوم · البريد');
    const json = JSON.parse(read('feed.json'));
    expect(listOf(json.items)).toHaveLength(3);
    expect(listOf(JSON.parse(read('en/feed.json')).items)).toHaveLength(1);
    expect(json.hubs).toEqual([{ type: 'WebSub', url: 'https://hub.example/' }]);
  });

  it('a page leads to the feeds of what it lists', () => {
    const feeds = (path: string) =>
      readPage(site, path)
        .querySelectorAll('link[rel=alternate][type]')
        .map((link) => decodeURI(link.getAttribute('href') ?? ''));
    expect(feeds('.')).toEqual(['/rss.xml', '/feed.json']);
    expect(feeds('sections/science')).toEqual(['/rss.xml', '/sections/science/rss.xml']);
    expect(feeds('tags/صيد')).toEqual(['/rss.xml', '/tags/صيد/rss.xml']);
    expect(feeds('authors/يوسف-النجار')).toEqual(['/rss.xml', '/authors/يوسف-النجار/rss.xml']);
    expect(feeds('articles/harbour')).toEqual(['/rss.xml', '/articles/harbour.md']);
  });

  it('an article has its authors, its picture with its length, its change and its first address', () => {
    const [item] = childrenNamed(channel('tags/صيد/rss.xml'), 'item');
    if (!item) throw new Error('no item');
    expect(childrenNamed(item, 'dc:creator').map(({ text }) => text)).toEqual([
      'ليلى الحارثي',
      'يوسف النجار',
    ]);
    const [enclosure] = childrenNamed(item, 'enclosure');
    const picture = join(site, new URL(enclosure?.attributes.url ?? SITE).pathname);
    expect(enclosure?.attributes.length).toBe(String(statSync(picture).size));
    expect(textOf(item, 'guid')).toBe(`${SITE}articles/first-name/`);
    expect(textOf(item, 'atom:updated')).toMatch(/^2025-03-06T/);
    const html = parse(textOf(item, 'content:encoded') ?? '');
    expect(html.querySelector('figure figcaption')?.text).toBe('كما رُسمت ليلى');
    expect(html.text).toContain('نصّ المرفأ');
  });
});

describe('sitemaps', () => {
  it('say when an article was changed', () => {
    expect(read('sitemap-0.xml')).toMatch(
      /articles\/harbour\/<\/loc><lastmod>2025-03-06<\/lastmod>/,
    );
  });

  it('say when the newest article of a list appeared', () => {
    const lastmod = (path: string) =>
      new RegExp(`<loc>${SITE}${encodeURI(path)}</loc><lastmod>([^<]*)`).exec(
        read('sitemap-0.xml'),
      )?.[1];
    const [yesterday, harbour, pier] = ['2025-03-06T09', '2025-03-04', '2025-02-01'];
    for (const [path, newest] of [
      ['sections/science/', yesterday],
      ['sections/economy/', harbour],
      ['sections/', yesterday],
      ['tags/صيد/', harbour],
      ['authors/ليلى-الحارثي/', harbour],
      ['archive/', yesterday],
      ['archive/2025/', yesterday],
      ['archive/2025/03/', yesterday],
      ['archive/2025/03/01/', '2025-03-01'],
      ['en/archive/', pier],
      ['en/tags/harbour/', pier],
    ] as const)
      expect([path, lastmod(path)]).toEqual([path, expect.stringContaining(newest)]);
    expect(lastmod('about/')).toBeUndefined();
  });

  it('of news have the last two days, by the clock of the build', () => {
    const news = read('news-sitemap.xml');
    expect(news).toContain('articles/yesterday/');
    expect(news.match(/<loc>/g)).toHaveLength(1);
    expect(read('robots.txt')).toContain(`Sitemap: ${SITE}news-sitemap.xml`);
  });
});

describe('structured data', () => {
  const publisher = {
    '@type': 'NewsMediaOrganization',
    name: 'البريد',
    url: SITE,
    logo: `${SITE}logo.png`,
  };

  it('the front page: the site and its publisher', () => {
    expect(facts('.')).toMatchObject({ '@type': 'WebSite', name: 'البريد', url: SITE, publisher });
  });

  it('an article: NewsArticle with what Google asks for, and the way to it', () => {
    const article = facts('articles/harbour');
    expect(article).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'مرفأ جديد',
      image: meta('articles/harbour', 'og:image'),
      datePublished: '2025-03-04',
      dateModified: '2025-03-06',
      author: [{ '@type': 'Person', name: 'ليلى الحارثي' }, { name: 'يوسف النجار' }],
      publisher,
    });
    const { breadcrumb } = article.mainEntityOfPage;
    expect(breadcrumb['@type']).toBe('BreadcrumbList');
    expect(listOf(breadcrumb.itemListElement)).toHaveLength(3);
    // One without a section is a step from the front page.
    const trail = facts('en/articles/pier').mainEntityOfPage.breadcrumb.itemListElement;
    expect(trail).toMatchObject([{ position: 1 }, { position: 2, name: 'One pier' }]);
  });

  it('a list: CollectionPage', () => {
    expect(facts('sections/science')).toMatchObject({
      '@type': 'CollectionPage',
      name: 'علوم',
      url: `${SITE}sections/science/`,
      breadcrumb: { '@type': 'BreadcrumbList' },
    });
  });

  it('the logo is the one that the settings name, square, on white', async () => {
    const { data, info } = await sharp(join(site, 'logo.png'))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([512, 512]);
    const at = (x: number, y: number) => [
      ...data.subarray((y * 512 + x) * 3, (y * 512 + x) * 3 + 3),
    ];
    expect(at(256, 256)).toEqual([0, 0, 255]);
    expect(at(256, 20)).toEqual([255, 255, 255]);
  });
});

describe('for machines that read', () => {
  it('an article is there as Markdown, without what no reader sees', () => {
    const text = read('articles/harbour.md');
    expect(text).toMatch(/^# مرفأ جديد\n/);
    for (const part of [
      'اقتصاد · ليلى الحارثي ويوسف النجار · الثلاثاء 4 مارس/آذار 2025',
      `<${SITE}articles/harbour/>`,
      'نصّ المرفأ[^1].',
      '[^1]: من البلدية.',
      'صُحّح العدد.',
      `![علامة](${SITE}_astro/`,
    ])
      expect(text).toContain(part);
    expect(text).not.toMatch(/سرّ|العودة|<!--|redirectFrom|first-name/);
    expect(read('articles/yesterday.md')).toContain(`[أمس](${SITE}articles/harbour/)`);
  });

  it('llms.txt names each', () => {
    expect(read('llms.txt')).toMatch(/^# البريد\n\n> أخبار كُتبت للتجربة\.\n/);
    expect(read('en/llms.txt')).toMatch(/^# The Post\n/);
    for (const slug of Object.keys(ARTICLES)) {
      const edition = slug === 'pier' ? 'en/' : '';
      expect(read(`${edition}llms.txt`)).toContain(`(${SITE}${edition}articles/${slug}.md)`);
      expect(existsSync(join(site, `${edition}articles/${slug}.md`))).toBe(true);
    }
  });
});
