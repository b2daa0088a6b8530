import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { describe, expect, inject, it } from 'vitest';
import { attribute, readPage, texts } from '../setup/read-page.ts';

const site = inject('newsroom');
const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) =>
  statSync(join(site, file)).isFile(),
);

/** What a file says, unpacked if it is packed. */
function textOf(file: string): string {
  const bytes = readFileSync(join(site, file));
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isPacked ? gunzipSync(bytes) : bytes).toString('utf8');
}

const output = files.map((file) => [file, textOf(file)] as const);
const holding = (words: string) =>
  output
    .filter(([file, text]) => file.includes(words) || text.includes(words))
    .map(([file]) => file);

describe('of a withdrawn article', () => {
  const page = readPage(site, 'articles/comet-cure');

  it('the address stays, says so and why, and is kept from search engines', () => {
    expect(texts(page, 'h1')).toEqual(['سُحب هذا الخبر']);
    expect(texts(page, 'main p')[0]).toMatch(/^نُشر هذا الخبر قبل أن نتحقّق من مصدره/);
    expect(attribute(page, 'meta[name=robots]', 'content')).toBe('noindex');
    expect(
      page.querySelector('script[type="application/ld+json"], link[rel=canonical]'),
    ).toBeNull();
  });

  it.each([
    ['headline', 'قنينة'],
    ['headline, as search folds it', 'قنينه'],
    ['standfirst', 'زعمٌ'],
    ['text', 'جافاه'],
    ['text, as search folds it', 'متجول'],
    ['tag', 'مزاعم'],
    ['byline', 'مراسل الأرق'],
    ['picture', 'vial-on-a-table'],
    ['caption', 'القنينة كما عُرضت'],
  ])('nothing is anywhere: not its %s', (_what, words) => {
    expect(holding(words)).toEqual([]);
  });

  it('only its page and what leads there from its old address know the address', () => {
    expect(holding('comet-cure').filter((file) => file !== '.khabar-build.json')).toEqual(
      expect.arrayContaining(['articles/comet-cure/index.html']),
    );
    expect(holding('comet-cure').toSorted()).toEqual(
      [
        '.khabar-build.json',
        '.khabar-changes.txt',
        '.khabar-moved.apache',
        '.khabar-moved.caddy',
        '.khabar-moved.nginx',
        '_redirects',
        'articles/comet-cure/index.html',
        'news/comet-dust/index.html',
      ].toSorted(),
    );
  });
});

it('search still finds what others have, so that the above is looked for in the right way', () => {
  const places = holding('زعفران').length + holding('تلسكوب').length;
  expect(places).toBeGreaterThan(3);
  expect(holding('تلسكوب').some((file) => file.endsWith('.pf_fragment'))).toBe(true);
});

it.each([
  ['a draft', 'مسودة لم تكتمل'],
  ['a draft’s picture', 'sketch-of-a-bridge'],
  ['an article whose time has not come', 'خبر لم يحن وقته'],
  ['a part of a series that is to come the next evening', 'والقرية تبدأ دفتراً جديداً'],
])('%s is nowhere', (_what, words) => {
  expect(holding(words)).toEqual([]);
});

it('pictures are those of published articles, by their bytes too', () => {
  const drawn = /^(?:cards\/|icons\/|logo\.png$)/;
  const pictures = files.filter(
    (file) => /\.(?:png|jpe?g|webp|avif|gif)$/.test(file) && !drawn.test(file),
  );
  const names = pictures.map((file) => basename(file).replace(/\..*$/, ''));
  const unseen = ['vial-on-a-table.png', 'sketch-of-a-bridge.png'];
  const seen = readdirSync('tests/newsroom/images').filter((name) => !unseen.includes(name));
  const expected = [...seen.map((name) => name.replace(/\..*$/, '')), 'منارة'];
  expect([...new Set(names)].toSorted()).toEqual(expected.toSorted());
  for (const name of unseen) {
    const original = readFileSync(join('tests/newsroom/images', name));
    expect(files.filter((file) => readFileSync(join(site, file)).includes(original))).toEqual([]);
  }
});

describe('an old address', () => {
  it.each([
    ['news/moon-bay', '/articles/moon-harbour/'],
    ['أخبار/مرفأ.html', '/articles/moon-harbour/'],
    ['news/comet-dust', '/articles/comet-cure/'],
  ])('%s sends readers on at once, without a script', (path, to) => {
    const file = path.endsWith('.html') ? path : `${path}/index.html`;
    const page = parse(textOf(file));
    expect(attribute(page, 'meta[http-equiv=refresh]', 'content')).toBe(`0; url=${to}`);
    expect(attribute(page, 'link[rel=canonical]', 'href')).toBe(`https://observatory.example${to}`);
    expect(attribute(page, 'a', 'href')).toBe(to);
    expect(attribute(page, 'meta[name=robots]', 'content')).toBe('noindex');
    expect(page.querySelector('script, style, link[rel=stylesheet]')).toBeNull();
  });

  it('stands in the list for hosts', () => {
    expect(textOf('_redirects')).toContain(
      [
        '/news/bus-station/ /articles/bus-stop/ 301\n',
        '/news/comet-dust/ /articles/comet-cure/ 301\n',
        '/news/moon-bay/ /articles/moon-harbour/ 301\n',
        `${encodeURI('/أخبار/مرفأ.html')} /articles/moon-harbour/ 301\n`,
      ].join(''),
    );
  });

  it('stands in the tables for servers, beside those of what was withdrawn', () => {
    const lines = (server: string) => textOf(`.khabar-moved.${server}`).split('\n');
    expect(lines('nginx')).toContain('"/أخبار/مرفأ.html" "/articles/moon-harbour/";');
    expect(lines('nginx')).toContain('"/articles/comet-cure/" "410";');
    expect(lines('caddy')).toContain('"/articles/comet-cure/" "410"');
    expect(lines('apache')).toContain('/articles/comet-cure/ 410');
  });

  it('is in a site that has none no file', () => {
    const names = readdirSync(inject('oneArticle'));
    expect(names.filter((name) => /^(?:_redirects|\.khabar-moved)/.test(name))).toEqual([]);
  });
});

describe('a corrected article', () => {
  it('says when and what, to readers and in data', () => {
    const page = readPage(site, 'articles/moon-harbour');
    expect(texts(page, '#article-corrections li')).toEqual([
      'الأربعاء 5 مارس/آذار 2025: ذكرت نسخة سابقة أن القوارب تسعون، والصحيح أنها مئة.',
    ]);
    const data = JSON.parse(page.querySelector('script[type="application/ld+json"]')?.text ?? '');
    expect(data).toMatchObject({
      dateModified: '2025-03-05',
      correction: [
        {
          '@type': 'CorrectionComment',
          datePublished: '2025-03-05',
          text: 'ذكرت نسخة سابقة أن القوارب تسعون، والصحيح أنها مئة.',
        },
      ],
    });
  });
});
