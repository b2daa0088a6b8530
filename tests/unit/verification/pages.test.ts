import { expect, it } from 'vitest';
import { faultsWith, frontPage, page } from '../../setup/small-site.ts';

const TEXT = '<p id="أول">نص</p>';
const index = (parts: Parameters<typeof page>[0]) => ({
  'index.html': page({ body: `<h1>صغير</h1>${TEXT}`, ...parts }),
});

it.each([
  ['two headlines', index({ body: `<h1>أ</h1><h1>ب</h1>${TEXT}` }), 'The page has 2 h1 elements.'],
  ['no headline', index({ body: TEXT }), 'The page has 0 h1 elements.'],
  ['no language', index({ html: 'dir="rtl"' }), 'The page does not say its language.'],
  ['no direction', index({ html: 'lang="ar"' }), 'The page does not say its direction.'],
  [
    'a direction left to guess',
    index({ html: 'lang="ar" dir="auto"' }),
    'The page does not say its direction.',
  ],
  [
    'no title',
    { 'index.html': index({})['index.html'].replace(/<title>.*<\/title>/, '') },
    'The page has no title.',
  ],
  [
    'a title that is that of a drawing',
    {
      'index.html': index({
        body: `<h1>صغير</h1>${TEXT}<svg><title>رسم</title></svg>`,
      })['index.html'].replace('<title>صفحة</title>', ''),
    },
    'The page has no title.',
  ],
  [
    'an empty title',
    { 'index.html': index({})['index.html'].replace(/<title>.*<\/title>/, '<title> </title>') },
    'The page has no title.',
  ],
  [
    'no canonical address',
    { 'index.html': index({})['index.html'].replace(/<link [^>]*>/, '') },
    'The page has 0 canonical links.',
  ],
  [
    'two canonical addresses',
    index({ head: '<link rel="canonical" href="https://small.example/">' }),
    'The page has 2 canonical links.',
  ],
  [
    'an id twice',
    index({ body: `<h1 id="أول">صغير</h1>${TEXT}` }),
    'The HTML breaks the rule no-dup-id',
  ],
  [
    'a picture without words',
    index({ body: `<h1>صغير</h1>${TEXT}<img src="/picture.svg">` }),
    'The HTML breaks the rule wcag/h37',
  ],
  [
    'an element in a place not its own',
    index({ body: `<h1>صغير</h1>${TEXT}<ul><p>نص</p></ul>` }),
    'The HTML breaks the rule element-permitted-content',
  ],
  [
    'an element that does not end',
    index({ body: `<h1>صغير</h1>${TEXT}<div>` }),
    'The HTML breaks the rule',
  ],
  [
    'bytes of another encoding',
    { 'index.html': Buffer.from([0x3c, 0x70, 0xe3, 0x3e]) },
    'This file is not in UTF-8.',
  ],
])('tells of %s', async (_name, files, sentence) => {
  expect(await faultsWith(files)).toContainEqual(
    expect.stringMatching(new RegExp(`^index\\.html(?::\\d+:\\d+)?: ${sentence}`)),
  );
});

it('tells where in the file a rule of HTML is broken', async () => {
  const said = await faultsWith(index({ body: `<h1>صغير</h1>${TEXT}\n<img src="/picture.svg">` }));
  expect(said).toEqual([
    expect.stringMatching(/^index\.html:4:2: The HTML breaks the rule wcag\/h37: .*alt/),
  ]);
});

it.each([
  ['attributes without quotes', '<p class=a>نص</p>'],
  ['a slash at the end of an empty element', '<p>نص<br/>نص</p>'],
  ['a bare ampersand', '<p>أ & ب</p>'],
  ['an Arabic id', '<p id="فقرة-1">نص</p>'],
  [
    'a headline and an id in a template',
    '<template><div><h1>أ</h1><p id="أول">نص</p></div></template>',
  ],
  [
    'a table that scrolls in a region',
    '<div role="region" aria-label="جدول" tabindex="0">نص</div>',
  ],
])('accepts %s', async (_name, html) => {
  expect(await faultsWith(index({ body: `<h1>صغير</h1>${TEXT}${html}` }))).toEqual([]);
});

it('accepts a page of Astro that sends on to another', async () => {
  const redirect = (to: string) => `<!doctype html>
<title>Redirecting to: ${to}</title>
<meta http-equiv="refresh" content="0;url=${to}">
<meta name="robots" content="noindex">
<link rel="canonical" href="https://small.example${to}">
<body>
	<a href="${to}">Redirecting from <code>/old/</code> to <code>${to}</code></a>
</body>`;
  expect(await faultsWith({ 'old/index.html': redirect('/articles/خبر/') })).toEqual([]);
  expect((await faultsWith({ 'old/index.html': redirect('/none/') })).join()).toContain(
    'old/index.html: Nothing of the site is at /none/.',
  );
});

it('asks of a page that sends on neither a headline nor a place in the sitemap', async () => {
  const plain = `<!doctype html><html lang="ar"><head><title>انتقل</title><meta http-equiv="refresh" content="0; url='/'"></head><body></body></html>`;
  expect(await faultsWith({ 'old.html': plain })).toEqual([]);
});

it('takes a line of text for no page', async () => {
  const line = 'google-site-verification: google1234.html';
  expect(await faultsWith({ 'google1234.html': line })).toEqual([]);
});

it('looks at pages below another base, as a browser does', async () => {
  const base = '<base href="/articles/">';
  const body = `<h1>صغير</h1>${TEXT}<p><a href="خبر/">خبر</a></p>`;
  expect(await faultsWith({ 'index.html': frontPage(base, body) })).toEqual([]);
});

it('says once what is wrong on many pages, with some of them and their number', async () => {
  const pages = Array.from({ length: 5 }, (_, number) => [
    `p${number}/index.html`,
    page({ address: `p${number}/`, body: '<h1>أ</h1><p><a href="/none/">إلى</a></p>' }),
  ]);
  const said = await faultsWith(Object.fromEntries(pages));
  expect(said.filter((line) => line.includes('/none/'))).toEqual([
    expect.stringMatching(
      /^p0\/index\.html, p1\/index\.html, p2\/index\.html \+2: Nothing of the site/,
    ),
  ]);
});
