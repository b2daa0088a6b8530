import { expect, inject, it } from 'vitest';
import { atRest } from '../../bench/page/at-rest.ts';
import { visit } from '../setup/browser.ts';

const site = visit(inject('newsroom'));

const ARTICLE = '/articles/moon-harbour/';
const KEYS = ['khabar.reading', 'khabar.saved', 'khabar.places', 'khabar.speed', 'khabar.searches'];

/** Values in whose place a program would expect others. */
const VALUES: readonly unknown[] = [
  ...[null, true, 0, -1, 1e308, '', 'خبر', '<img src=x onerror=alert(1)>', 'javascript:alert(1)'],
  ...[[], {}, [[]], [null], [0], [{}], { length: 9 }, [['/a/', 3]], [[ARTICLE, '"><script>']]],
  ...[
    '//evil.example/',
    '/\\evil.example/',
    '/\t/evil.example/',
    '/\n\\evil.example/',
    '../../',
    '\\\\evil.example',
  ],
  ...[
    '__proto__',
    'constructor',
    { __proto__: { theme: 'dark' } },
    { theme: '"><script>' },
    'x'.repeat(5000),
  ],
  ...[
    '1',
    '1e3',
    '2025-99-99',
    '2025-03-04T99:00',
    '+275760-09-14',
    'خ\uD800',
    '\u202Eخبر',
    '\u0000',
  ],
  // As another version might keep them, and more than a list holds.
  ...[
    { version: 99, list: [] },
    { version: 0 },
    [1, [2, [3, [4]]]],
    { toString: 1, constructor: null },
  ],
];

/** What a history may hold in the place of where a list was left. */
const LEFT: readonly unknown[] = [
  ...VALUES.slice(0, 15),
  ...[null, -1, 1e9, 0.5, '1', 'constructor', '__proto__', {}, []].flatMap((value) => [
    [value, 0, 0],
    [1, value, 0],
    [1, 0, value],
  ]),
  ...[[1, 0], [1, 0, 0, 0], { shown: 1, link: 0, scroll: 0 }],
];

/** Saved articles of which each field is each value. */
const saved = VALUES.flatMap((value) =>
  ['path', 'title', 'date', 'lang', 'savedAt'].map((field) => [
    { path: ARTICLE, title: 'خبر', date: '2025-03-04', lang: 'ar', savedAt: 1, [field]: value },
  ]),
);

const texts = (values: readonly unknown[]) =>
  values.flatMap((value) => JSON.stringify(value) ?? 'undefined');
const BROKEN = [
  '{',
  '[',
  'undefined',
  '\u0000',
  '[1e999]',
  '{"__proto__":{"theme":"dark"}}',
  `${'['.repeat(5000)}`,
];

it('the saved articles are those of this site, whatever is stored', async () => {
  const page = await site.open('saved/');
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.locator('khabar-saved:defined').waitFor();
  const led = await page.evaluate(
    (contents) =>
      contents.flatMap((content) => {
        localStorage.setItem('khabar.saved', content);
        window.dispatchEvent(new Event('storage'));
        const links = [...document.querySelectorAll<HTMLAnchorElement>('khabar-saved a[href]')];
        return links.map((link) => link.origin);
      }),
    texts([
      ...VALUES,
      ...saved,
      ...VALUES.map((value) => [value, ...saved.flat().slice(0, 3)]),
    ]).concat(BROKEN),
  );
  expect(errors).toEqual([]);
  expect(led.length).toBeGreaterThan(30);
  expect(new Set(led)).toEqual(new Set([new URL(site.url).origin]));
  expect(
    await page.evaluate(() => document.querySelector('khabar-saved script, khabar-saved img')),
  ).toBeNull();
});

it('pages open as if nothing were stored that is not theirs', async () => {
  const page = await site.open('about/');
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  for (const content of texts([...VALUES.slice(0, 20)]).concat(BROKEN)) {
    await page.evaluate(
      ([keys, text]) => {
        for (const key of keys) localStorage.setItem(key, text);
      },
      [KEYS, content] as const,
    );
    for (const path of ['articles/moon-harbour/', 'search/']) await page.goto(site.url + path);
    expect(
      await page.evaluate(() => document.documentElement.dataset.theme),
      content,
    ).toBeUndefined();
  }
  expect(errors).toEqual([]);
});

it('a search shows what it found, wherever its list is said to have been left', async () => {
  const page = await site.open('search/?q=قوارب');
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  for (const left of LEFT) {
    await page.evaluate((state) => history.replaceState({ khabarResults: state }, ''), left);
    await page.reload();
    await page.locator('.result h2').first().waitFor();
  }
  expect(errors).toEqual([]);
});

it('what two windows save is kept, though both opened before', async () => {
  const first = await site.open('articles/moon-harbour/');
  const [second] = await Promise.all([
    first.waitForEvent('popup'),
    first.evaluate(() => window.open('/articles/specimen/')),
  ]);
  for (const page of [first, second]) {
    await page.locator('.actions [name=save]').click();
    await page.locator('.actions [name=save][aria-pressed=true]').waitFor();
  }
  const stored = await first.evaluate(() => localStorage.getItem('khabar.saved'));
  expect(JSON.parse(stored ?? '')).toMatchObject([
    { path: '/articles/specimen/' },
    { path: '/articles/moon-harbour/' },
  ]);
});

it.each([
  ['an anchor', 'articles/moon-harbour/#%E0%A4%A"><script>'],
  ['an anchor with a text', 'articles/moon-harbour/#:~:text=<script>'],
  ['words to be found', 'articles/moon-harbour/?find=%E0%A4%A"<script>alert(1)</script>'],
  [
    'very long words to be found',
    `articles/moon-harbour/?find=${encodeURIComponent(`"${'قوارب '.repeat(300)}"`)}`,
  ],
  ['a question', 'search/?q=<script>alert(1)</script>&sort=__proto__&year=%00'],
  ['a very long question', `search/?q=${encodeURIComponent('قوارب "صيد" -'.repeat(150))}`],
  ['filters', 'search/?section=__proto__&tag=constructor&author=%22%3E%3Cimg%20src=x%3E&year=9e9'],
  ['a question of signs', 'search/?q=%22%22%C2%AB%C2%BB-:*()'],
])('%s in an address breaks nothing', async (_what, path) => {
  const page = await site.blank();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
      throw new Error(violatedDirective);
    });
  });
  const rest = atRest(page);
  await page.goto(site.url + path);
  await rest();
  expect(errors).toEqual([]);
});
