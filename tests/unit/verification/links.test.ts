import { describe, expect, it } from 'vitest';
import { faultsWith, frontPage, page } from '../../setup/small-site.ts';

const NFC = 'أ';
const NFD = 'أ'.normalize('NFD');

/** The front page with this in its body. */
const linking = (body: string) => ({ 'index.html': frontPage('', `<h1>صغير</h1>${body}`) });
const heading = (head: string) => ({ 'index.html': frontPage(head) });
const link = (href: string) => linking(`<p><a href="${href}">إلى</a></p>`);

it('finds nothing wrong in a sound site', async () => {
  expect(await faultsWith({})).toEqual([]);
});

describe('what leads nowhere', () => {
  it.each([
    ['/articles/none/', 'Nothing of the site is at /articles/none/.'],
    ['articles/none.pdf', 'Nothing of the site is at articles/none.pdf.'],
    ['https://small.example/none/', 'Nothing of the site is at https://small.example/none/.'],
    ['//small.example/none/', 'Nothing of the site is at //small.example/none/.'],
    ['/articles/خبر', 'This is the address of a folder without the / at its end'],
    ['/articles/%D8%AE%D8%A8%D8%B1', 'This is the address of a folder without the / at its end'],
    [
      '/Articles/خبر/',
      'Nothing of the site is at /Articles/خبر/. There is articles/خبر/index.html, which differs only in case',
    ],
    ['/articles/%25D8%25AE/', 'Nothing of the site is at /articles/%25D8%25AE/.'],
    ['/100%/', 'This is no address that can be read: /100%/.'],
    ['/%D8/', 'This is no address that can be read: /%D8/.'],
    ['https://[/', 'This is no address that can be read: https://[/.'],
    ['/articles/خبر/#بداية', 'No element of articles/خبر/index.html has the id'],
    ['#none', 'No element of index.html has the id none, to which #none leads.'],
  ])('%s', async (href, sentence) => {
    const said = await faultsWith({ ...link(href), 'articles/خبر/index.html': ARTICLE });
    expect(said).toEqual([expect.stringContaining(`index.html: ${sentence}`)]);
  });

  const ARTICLE = page({ address: 'articles/خبر/' });
});

it.each([
  '/',
  '/articles/خبر/',
  '/articles/%D8%AE%D8%A8%D8%B1/',
  './articles/خبر/?from=here#نهاية',
  '#',
  '#top',
  '/articles/خبر/#:~:text=خبر',
  '/articles/خبر/#نهاية:~:text=خبر',
  'https://elsewhere.example/none/',
  'mailto:desk@small.example',
  'tel:+20212345678',
])('follows %s', async (href) => {
  const body = `<h1>صغير</h1><p id="أول"><a href="${href}">إلى</a></p>`;
  expect(await faultsWith({ 'index.html': page({ body }) })).toEqual([]);
});

it('tells once of a place that is missing, however often a page leads there', async () => {
  const links = ['#none', '/#none', './#none'].map((href) => `<a href="${href}">إلى</a>`);
  const said = await faultsWith(linking(`<p id="أول">${links.join('')}</p>`));
  expect(said).toEqual([
    expect.stringMatching(/^index\.html: No element of index\.html has the id none/),
  ]);
});

it('names each page that leads to a place that is missing', async () => {
  const body = '<h1>عن</h1><p><a href="/#none">إلى</a></p>';
  const said = await faultsWith({
    ...linking('<p id="أول"><a href="#none">إلى</a></p>'),
    'articles/خبر/index.html': page({ address: 'articles/خبر/', body }),
  });
  expect(said).toEqual([
    expect.stringMatching(/^articles\/خبر\/index\.html, index\.html: No element of index\.html/),
  ]);
});

it('finds no place in what waits in a template, and finds a named link', async () => {
  const body =
    '<p id="أول"><a href="#waiting">إلى</a></p><template><p id="waiting">نص</p></template>';
  expect(await faultsWith(linking(body))).toEqual([expect.stringContaining('has the id waiting')]);
  const named = await faultsWith(
    linking('<p id="أول"><a href="#old">إلى</a><a name="old"></a></p>'),
  );
  expect(named.filter((line) => line.includes('has the id'))).toEqual([]);
});

it('tells once of an address that a page has twice', async () => {
  const twice = '<a href="/none/">إلى</a>'.repeat(2);
  const said = await faultsWith(linking(`<p id="أول">${twice}</p>`));
  expect(said).toEqual([
    expect.stringMatching(/^index\.html: Nothing of the site is at \/none\/\./),
  ]);
});

describe('names that look alike', () => {
  const composed = { [`${NFC}.txt`]: 'نص' };
  const decomposed = { [`${NFD}.txt`]: 'نص' };
  const file = (name: string, encode: boolean) =>
    linking(`<p id="أول"><a href="/${encode ? encodeURIComponent(name) : name}.txt">ملف</a></p>`);

  it.each([false, true])(
    'are told apart by their code points, percent-encoded: %s',
    async (encode) => {
      expect(await faultsWith({ ...composed, ...file(NFC, encode) })).toEqual([]);
      expect(await faultsWith({ ...decomposed, ...file(NFD, encode) })).toEqual([]);
      const sentence = expect.stringContaining(
        'differs only in case or in how its letters are composed',
      );
      expect(await faultsWith({ ...composed, ...file(NFD, encode) })).toEqual([sentence]);
      expect(await faultsWith({ ...decomposed, ...file(NFC, encode) })).toEqual([sentence]);
    },
  );

  it('are not found where a file has the code itself for its name', async () => {
    const said = await faultsWith({ '%D8%A3.txt': 'نص', ...file(NFC, true) });
    expect(said).toEqual([expect.stringContaining('Nothing of the site is at /%D8%A3.txt.')]);
  });
});

describe('what a page loads', () => {
  it.each([
    ['<img src="/none.webp" alt="صورة">', '/none.webp'],
    ['<img src="/picture.svg" srcset="/picture.svg 1x, /none.webp 2x" alt="صورة">', '/none.webp'],
    [
      '<picture><source srcset="/none.avif 400w,/picture.svg 800w"><img src="/picture.svg" alt="صورة"></picture>',
      '/none.avif',
    ],
    ['<div style="background:url(/none.png)">نص</div>', '/none.png'],
    ['<template><img src="/none.webp" alt="صورة"></template>', '/none.webp'],
  ])('in its body: %s', async (html, target) => {
    const said = await faultsWith(linking(`<p id="أول">نص</p>${html}`));
    expect(said).toContainEqual(expect.stringContaining(`Nothing of the site is at ${target}.`));
  });

  it.each([
    ['<link rel="icon" href="/none.svg">', '/none.svg'],
    ['<link rel="preload" as="font" href="/none.woff2" crossorigin>', '/none.woff2'],
    [
      '<link rel="alternate" type="application/rss+xml" href="/none.xml" title="خلاصة">',
      '/none.xml',
    ],
    [
      '<link rel="alternate" hreflang="en" href="https://small.example/en/">',
      'https://small.example/en/',
    ],
    ['<script src="/none.js"></script>', '/none.js'],
    ['<link rel="preload" as="image" imagesrcset="/none.webp 2x">', '/none.webp'],
    ['<style>@font-face { src: url("/none.woff2") }</style>', '/none.woff2'],
    ["<style>@import '/none.css';</style>", '/none.css'],
    [
      '<meta property="og:image" content="https://small.example/none.jpg">',
      'https://small.example/none.jpg',
    ],
    [
      '<meta property="og:url" content="https://small.example/none/">',
      'https://small.example/none/',
    ],
    ['<meta http-equiv="refresh" content="0; url=/none/">', '/none/'],
  ])('in its head: %s', async (head, target) => {
    const said = await faultsWith(heading(head));
    expect(said).toContainEqual(expect.stringContaining(`Nothing of the site is at ${target}.`));
  });

  it('is found, in sheets of their own too', async () => {
    const sheet =
      '/* url(/old.png) */ a { background: url(picture.svg) } b { background: url( "data:image/png,x" ) }';
    expect(await faultsWith({ 'site.css': sheet })).toEqual([]);
    expect(await faultsWith({ 'site.css': 'a { background: url(none.svg) }' })).toEqual([
      expect.stringContaining('site.css: Nothing of the site is at none.svg.'),
    ]);
  });

  it.each([
    '<script src="https://cdn.example/a.js" integrity="sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC" crossorigin="anonymous"></script>',
    '<link rel="stylesheet" href="//cdn.example/a.css" integrity="sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC" crossorigin="anonymous">',
    '<link rel="preconnect" href="https://cdn.example/">',
    '<link rel="alternate stylesheet" title="أخرى" href="https://cdn.example/a.css">',
    '<style>a { background: url(https://cdn.example/a.png) }</style>',
    '<script>fetch("https://cdn.example/a.json")</script>',
    '<script>new WebSocket(`wss://cdn.example/`)</script>',
    '<script>import("//cdn.example/a.js")</script>',
  ])('comes from no other host: %s', async (head) => {
    const said = await faultsWith(heading(head));
    expect(said).toContainEqual(
      expect.stringMatching(/^index\.html: This asks another host .*cdn\.example/),
    );
  });

  it.each([
    '<img src="https://cdn.example/a.webp" alt="صورة">',
    '<iframe src="https://cdn.example/" title="إطار"></iframe>',
    '<video poster="https://cdn.example/a.webp" controls></video>',
  ])('comes from no other host: %s', async (html) => {
    const said = await faultsWith(linking(`<p id="أول">نص</p>${html}`));
    expect(said).toContainEqual(
      expect.stringMatching(/^index\.html: This asks another host .*cdn\.example/),
    );
  });

  it('is allowed from no other host', async () => {
    const policy = (text: string) =>
      heading(`<meta http-equiv="content-security-policy" content="${text}">`);
    expect(
      await faultsWith(
        policy("default-src 'none'; img-src 'self' data:; script-src 'self' 'sha256-x'"),
      ),
    ).not.toContainEqual(expect.stringContaining('content security policy'));
    expect(await faultsWith(policy("connect-src 'self' https://api.example"))).toContainEqual(
      expect.stringContaining(
        'index.html: The content security policy (connect-src) allows another host: https://api.example.',
      ),
    );
    expect(await faultsWith(policy('img-src https://small.example'))).toEqual(
      await faultsWith(policy("img-src 'self'")),
    );
    expect(await faultsWith(policy('form-action https://form.example'))).toContainEqual(
      expect.stringContaining('(form-action) allows another host: https://form.example.'),
    );
    expect(await faultsWith(policy('img-src *'))).toContainEqual(
      expect.stringContaining('(img-src) allows another host: *.'),
    );
  });
});

describe('what a page says of itself', () => {
  it.each([
    [
      '<meta property="og:url" content="/">',
      'This address is read away from the site and is not in full: /.',
    ],
    ['<meta property="og:image" content="/picture.svg">', 'is not in full: /picture.svg.'],
    ['<link rel="alternate" hreflang="en" href="/">', 'is not in full: /.'],
    [
      '<meta property="og:url" content="https://other.example/">',
      'This address is not of the site https://small.example/: https://other.example/.',
    ],
  ])('%s', async (head, sentence) => {
    const said = await faultsWith(heading(`${head}<!-- -->`));
    expect(said).toContainEqual(expect.stringContaining(sentence));
  });
});

describe('a site below a path', () => {
  const below = (body: string) => ({
    'index.html': body,
    'articles/خبر/index.html': undefined,
    '404.html': undefined,
    'rss.xml': undefined,
    'sitemap.xml': undefined,
    'robots.txt': undefined,
    'about/index.html': PAGE.replace('/news/', '/news/about/'),
  });
  const PAGE = page({}).replace('small.example/', 'small.example/news/');
  const leading = (href: string) =>
    PAGE.replace('</h1>', `</h1><p><a href="${href}">عن الموقع</a></p>`);
  const WITHOUT_SITEMAP = expect.stringContaining('robots.txt: The site has no sitemap');

  it('is found by its canonical address', async () => {
    expect(await faultsWith(below(leading('/news/about/')))).toEqual([WITHOUT_SITEMAP]);
  });

  it('is left by an address without the path', async () => {
    expect(await faultsWith(below(leading('/about/')))).toEqual([
      expect.stringContaining(
        'index.html: This address is outside the site, whose addresses begin with /news/: /about/.',
      ),
      WITHOUT_SITEMAP,
    ]);
  });

  it('may lead to another site of the same host, and show its pictures', async () => {
    const page = leading('https://small.example/other/').replace(
      '</h1>',
      '</h1><img src="https://small.example/other.png" alt="صورة">',
    );
    expect(await faultsWith(below(page))).toEqual([WITHOUT_SITEMAP]);
  });

  it('can be given', async () => {
    const said = await faultsWith(below(leading('/x/about/')), { base: '/x/' });
    expect(said.join()).not.toContain('/x/about/');
    const other = await faultsWith({}, { site: 'https://other.example/' });
    expect(other.join()).toContain(
      'not of the site https://other.example/: https://small.example/',
    );
  });
});
