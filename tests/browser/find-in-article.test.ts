import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from '../../src/commands/serve.ts';
import { useBrowser } from '../setup/browser.ts';
import { buildSite, temporaryFolder } from '../setup/build.ts';

/** Long enough that its end is far below its beginning. */
const FILLER = Array.from(
  { length: 12 },
  (_, day) =>
    `وفي اليوم ${day + 20} وقف الزوار طويلاً أمام الخزائن، وسألوا الدليل عن كل ما رأوه فيها.`,
).join('\n\n');

const ARTICLES: readonly (readonly [string, string, string, string])[] = [
  [
    'fair',
    'ar',
    'صواريخ من ورق في معرض المدينة',
    `عرض المصنع صاروخاً صغيراً. وقال المدير: «الصَّواريخُ ليست للبيع».\n\n${FILLER}\n\nوحمل الطفل كتاباً و**صاروخه** الورقي، ثم عاد إلى **روس**يا مع أمه.\n\nوأُغلق المعرض «يوم العيد»، وبقي يوم واحد للزيارة.`,
  ],
  ['visit', 'ar', 'زيارة قصيرة', 'وصل المراسل إلى المرفأ، وكتب عن القطارين.'],
  ['market', 'en', 'A market by the sea', 'Boats sell fish at the market. A boat is late.'],
];

const browser = useBrowser();
let folder: string;
let site: Served;

beforeAll(async () => {
  folder = await temporaryFolder('find');
  await mkdir(join(folder, 'articles'));
  for (const [slug, lang, title, text] of ARTICLES) {
    const head = `---\ntitle: ${title}\npubDate: 2025-05-01\nlang: ${lang}\n---\n\n`;
    await writeFile(join(folder, 'articles', `${slug}.md`), head + text);
  }
  const settings =
    'name: ن\nnameEn: N\nurl: https://n.example/\ndescription: د\ndescriptionEn: D\nsections:\n  - { name: علوم, nameEn: Science }\n';
  await writeFile(join(folder, 'site.yaml'), settings);
  const { code, output } = await buildSite(folder, join(folder, 'site'), { BASE_PATH: '/khabar/' });
  if (code !== 0) throw new Error(output);
  site = await serve({ directory: join(folder, 'site'), base: '/khabar/' });
});
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true, force: true });
});

const FAIR = 'articles/fair/';
const box = (page: Page) =>
  page.getByRole('textbox', { name: /^ابحث في هذا المقال$|^Find in this article$/ });
const status = (page: Page) => page.locator('khabar-find').getByRole('status');
const said = (page: Page, words: string) =>
  status(page)
    .filter({ hasText: new RegExp(`^${words}$`) })
    .waitFor();
const marks = (page: Page, name = 'khabar-find') =>
  page.evaluate((highlight) => [...(CSS.highlights.get(highlight) ?? [])].map(String), name);
const marked = (page: Page, words: readonly string[]) =>
  expect.poll(() => marks(page), { timeout: 60_000 }).toEqual(words);
const current = (page: Page) => marks(page, 'khabar-current');
/** Where the current hit stands, from the window's top, and how high the window is. */
const place = (page: Page) =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('khabar-current') ?? [];
    const top = range instanceof Range ? range.getBoundingClientRect().top : -1;
    return top / window.innerHeight;
  });

async function open(path: string, options?: Parameters<typeof browser.newPage>[0]): Promise<Page> {
  const page = await browser.newPage(options);
  await page.goto(site.url + path);
  return page;
}

async function find(typed: string, count: string, path = FAIR): Promise<Page> {
  const page = await open(path);
  await box(page).fill(typed);
  await said(page, count);
  return page;
}

describe('a result leads to its paragraph', () => {
  it.each([
    ['صاروخ', ['صواريخ', 'صاروخاً', 'الصَّواريخُ', 'وصاروخه']],
    ['روسيا', ['روسيا']],
    ['صوار', ['صواريخ', 'صاروخاً', 'الصَّواريخُ', 'وصاروخه']],
    ['«يوم العيد»', ['يوم العيد']],
    ['وبالصواريخ', ['صواريخ', 'صاروخاً', 'الصَّواريخُ', 'وصاروخه']],
  ])('where %s is marked, and what the excerpt marks is marked there', async (query, expected) => {
    const page = await open(`search/?q=${query}`);
    await page.locator('.passages mark').first().waitFor();
    const inExcerpts = await page.locator('.result mark').allInnerTexts();
    const link = page.locator('.passages a').last();
    const href = (await link.getAttribute('href')) ?? '';
    await link.click();
    await page.waitForURL(/\/articles\/fair\/\?find=[^#]+#p-/);
    await status(page)
      .filter({ hasText: /موضع|مواضع/ })
      .waitFor();
    await marked(page, expected);
    for (const word of inExcerpts) expect(expected.join(' ')).toContain(word);
    const target = page.locator(':target');
    expect(new URL(href, site.url).hash).toBe(`#${await target.getAttribute('id')}`);
    expect(await target.innerText()).toContain((await current(page))[0]);
    expect(await box(page).inputValue()).toBe(query);
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(
      'https://n.example/khabar/articles/fair/',
    );
  });

  it('and the headline to the article, marked too', async () => {
    const page = await open('search/?q=صاروخ');
    await page.locator('.result h2 a').click();
    await page.waitForURL(/\/articles\/fair\/\?find=[^#]+$/);
    await said(page, '1 من 4 مواضع');
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });

  it('a quiet button takes the marks away, and the question out of the address', async () => {
    const page = await open(`${FAIR}?find=${encodeURIComponent('صاروخ')}`);
    await said(page, '1 من 4 مواضع');
    await page.getByRole('button', { name: 'أزل التظليل' }).click();
    expect(await marks(page)).toEqual([]);
    expect(await current(page)).toEqual([]);
    expect(await status(page).innerText()).toBe('');
    expect(page.url()).toBe(site.url + FAIR);
    expect(await page.getByRole('button', { name: 'أزل التظليل' }).count()).toBe(0);
  });

  it('on a phone the line that lies over the text hides no part of the paragraph', async () => {
    const page = await open('search/?q=روسيا', { viewport: { width: 360, height: 640 } });
    await page.locator('.passages a').last().click();
    await said(page, 'موضع واحد');
    const line = await page.locator('.find').boundingBox();
    const target = await page.locator(':target').boundingBox();
    expect(target?.y ?? 0).toBeGreaterThanOrEqual((line?.y ?? 0) + (line?.height ?? 0));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

describe('find in the article', () => {
  it('marks whole words through tashkeel and across elements, and leaves the text alone', async () => {
    const page = await open(FAIR);
    const before = await page.locator('.prose').innerHTML();
    await box(page).fill('صاروخ');
    await said(page, '1 من 4 مواضع');
    expect(await marks(page)).toEqual(['صواريخ', 'صاروخاً', 'الصَّواريخُ', 'وصاروخه']);
    expect(await page.locator('.prose').innerHTML()).toBe(before);
    await box(page).fill('روسيا');
    await said(page, 'موضع واحد');
    expect(await marks(page)).toEqual(['روسيا']);
  });

  it('Enter leads on and brings the place into view, with Shift back; Escape clears', async () => {
    const page = await find('صاروخ', '1 من 4 مواضع');
    await page.keyboard.press('Enter');
    await said(page, '2 من 4 مواضع');
    expect(await current(page)).toEqual(['صاروخاً']);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await said(page, '4 من 4 مواضع');
    expect(await place(page)).toBeGreaterThan(0);
    expect(await place(page)).toBeLessThan(1);
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
    await page.keyboard.press('Enter');
    await said(page, '1 من 4 مواضع');
    await page.keyboard.press('Shift+Enter');
    await said(page, '4 من 4 مواضع');
    await page.keyboard.press('Escape');
    expect(await marks(page)).toEqual([]);
    expect(await box(page).inputValue()).toBe('');
    expect(await page.locator(':focus').getAttribute('id')).toBe('find-words');
  });

  it.each([
    [
      FAIR,
      'صاروخ',
      ['التالي', 'السابق'],
      ['ArrowLeft', 'ArrowRight'],
      ['1 من 4 مواضع', '2 من 4 مواضع'],
    ],
    [
      'articles/market/',
      'market',
      ['Next', 'Previous'],
      ['ArrowRight', 'ArrowLeft'],
      ['1 of 2 places', '2 of 2 places'],
    ],
  ])(
    '%s has buttons, and arrows that lead as the page is read',
    async (path, typed, names, keys, counts) => {
      const page = await find(typed, counts[0] ?? '', path);
      const [next, previous] = names.map((name) => page.getByRole('button', { name }));
      await next?.click();
      await said(page, counts[1] ?? '');
      await previous?.click();
      await said(page, counts[0] ?? '');
      await page.keyboard.press(keys[0] ?? '');
      await said(page, counts[1] ?? '');
      await page.keyboard.press(keys[1] ?? '');
      await said(page, counts[0] ?? '');
    },
  );

  it('begins where the reader is', async () => {
    const page = await open(FAIR);
    await page.locator('.prose p').last().scrollIntoViewIfNeeded();
    await box(page).pressSequentially('صاروخ');
    await said(page, '4 من 4 مواضع');
  });

  it('marks again when the text is written anew', async () => {
    const page = await find('الصواريخ', '1 من 4 مواضع');
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector('.prose') ?? document, 4);
      while (walker.nextNode()) {
        const text = walker.currentNode;
        text.textContent = (text.textContent ?? '').replace(/[\u064b-\u0652]/g, '');
      }
    });
    await marked(page, ['صواريخ', 'صاروخا', 'الصواريخ', 'وصاروخه']);
  });

  it('offers all the news where the article has nothing', async () => {
    const page = await find('القطارين', 'لم يرد ما كتبت في هذا المقال.');
    await page.locator('khabar-find').getByRole('link', { name: 'ابحث في الأخبار كلها' }).click();
    await page.locator('.result h2').getByText('زيارة قصيرة').waitFor();
  });

  it('takes nothing from the browser’s own search', async () => {
    const page = await open(FAIR);
    const prevented = await page.evaluate(() => {
      const event = new KeyboardEvent('keydown', {
        code: 'KeyF',
        key: 'f',
        ctrlKey: true,
        bubbles: true,
        cancelable: true,
      });
      document.body.dispatchEvent(event);
      return event.defaultPrevented;
    });
    expect(prevented).toBe(false);
  });

  it('is not there without JavaScript', async () => {
    const page = await open(FAIR, { javaScriptEnabled: false });
    expect(await page.locator('.find').isVisible()).toBe(false);
    expect(await page.locator('.prose').isVisible()).toBe(true);
  });
});

describe('bad input', () => {
  it.each([
    ['one letter', 'و', 'اكتب حرفين أو أكثر.'],
    ['a preposition', 'في', /موضع/],
    ['10,000 characters', 'صاروخ '.repeat(1700).slice(0, 10_000), /مواضع/],
    ['one word of 10,000 letters', 'ص'.repeat(10_000), 'لم يرد'],
    ['emoji', '🚀👩‍🚀', 'لم يرد'],
    ['signs of patterns', '.*(?:[صا]+)\\', 'لم يرد'],
    ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)>', 'لم يرد'],
    ['mixed scripts', 'صاروخrocket ракета', /مواضع/],
    ['a lone surrogate', '\ud800', 'اكتب حرفين أو أكثر.'],
    ['signs of direction', '\u202eصاروخ\u2069\u200f', /مواضع/],
    ['an open quotation mark', '«صاروخ', /مواضع/],
  ])('%s has an answer in words', async (_what, typed, answer) => {
    for (const path of [
      FAIR,
      `${FAIR}?find=${encodeURIComponent(typed.toWellFormed().slice(0, 300))}`,
    ]) {
      const page = await browser.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('dialog', (dialog) => errors.push(dialog.message()));
      await page.goto(site.url + path);
      if (path === FAIR) await box(page).fill(typed);
      await status(page).filter({ hasText: answer }).waitFor();
      expect(await page.locator('khabar-find img, khabar-find script').count()).toBe(0);
      expect(errors).toEqual([]);
      await page.close();
    }
  });

  it('what is empty says nothing', async () => {
    const page = await find('صاروخ', '1 من 4 مواضع');
    await box(page).fill('   ');
    expect(await status(page).innerText()).toBe('');
    expect(await marks(page)).toEqual([]);
  });
});

describe('what is fetched', () => {
  const requestsOf = async (path: string, act: (page: Page) => Promise<unknown>) => {
    const page = await browser.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto(site.url + path, { waitUntil: 'networkidle' });
    const before = requests.length;
    await act(page);
    await page.waitForLoadState('networkidle');
    const index = (list: readonly string[]) => list.filter((name) => name.includes('/pagefind/'));
    return { before: index(requests.slice(0, before)), after: index(requests.slice(before)) };
  };
  const OWN = '/khabar/pagefind/articles/fair.words';

  it('is nothing before anyone acts, and no engine then', async () => {
    const { before, after } = await requestsOf(FAIR, async (page) => {
      await box(page).fill('صواريخ');
      await said(page, '1 من 4 مواضع');
    });
    expect(before).toEqual([]);
    expect(after).toEqual([OWN]);
  });

  it('is the article’s table when the address asks', async () => {
    const path = `${FAIR}?find=${encodeURIComponent('صاروخ')}`;
    const { before } = await requestsOf(path, (page) => said(page, '1 من 4 مواضع'));
    expect(before).toEqual([OWN]);
  });

  it('is one file of the site’s table for a word that the article does not have', async () => {
    const { after } = await requestsOf(FAIR, async (page) => {
      const asked = page.waitForResponse('**/pagefind/words/*.words');
      await box(page).fill('القطار ');
      await asked;
    });
    expect(after.filter((name) => name.includes('/words/'))).toHaveLength(2);
    expect(after.join()).not.toContain('pagefind.js');
  });
});

describe('a table that is not whole', () => {
  const CUT = { body: Buffer.from([0x1f, 0x8b, 8, 0]) };
  it.each([
    ['missing', '**/pagefind/**', { status: 404 }],
    ['cut short', '**/*.words', CUT],
    ['a page instead', '**/pagefind/**', { contentType: 'text/html', body: '<!doctype html><p>' }],
  ])('%s: words are found as they stand', async (_what, files, answer) => {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.route(files, (route) => route.fulfill(answer));
    await page.goto(site.url + FAIR);
    await box(page).fill('الصواريخ');
    await said(page, 'موضع واحد');
    await box(page).fill('زعفران');
    await said(page, 'لم يرد ما كتبت في هذا المقال.');
    expect(errors).toEqual([]);
  });

  it('code that cannot be fetched is said in words, and the page stays readable', async () => {
    const page = await browser.newPage();
    await page.route('**/_astro/find-in-article*', (route) => route.abort());
    await page.goto(site.url + FAIR);
    await box(page).focus();
    await status(page).filter({ hasText: 'تعذّر تحميل البحث في الخبر' }).waitFor();
    await page.unroute('**/_astro/find-in-article*');
    await page.reload();
    await box(page).fill('صاروخ');
    await said(page, '1 من 4 مواضع');
  });

  it('the answer to a newer question is not overwritten by an older one', async () => {
    const page = await browser.newPage();
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/pagefind/words/**', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(site.url + FAIR);
    const asked = page.waitForRequest('**/pagefind/words/index.json');
    await box(page).fill('وبالصاروخ ');
    await asked;
    await box(page).fill('روسيا');
    await said(page, 'موضع واحد');
    const answered = page.waitForResponse('**/pagefind/words/*.words');
    release();
    await answered;
    await page.waitForLoadState('networkidle');
    expect(await marks(page)).toEqual(['روسيا']);
  });
});
