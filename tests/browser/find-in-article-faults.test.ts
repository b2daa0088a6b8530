import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { atRest } from '../../bench/page/at-rest.ts';
import { box, browser, FAIR, find, marks, said, site, status, useFair } from '../setup/fair.ts';

useFair();

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

describe('on a slow line', () => {
  it.each([
    [FAIR, 'FindInArticle', box, 'khabar-find [role=status]', '1 من 4 مواضع'],
    [
      'search/',
      'search\\.',
      (page: Page) => page.locator('#q'),
      '[data-results] h2',
      'صواريخ من ورق في معرض المدينة',
    ],
  ])(
    'what was typed in %s before the script came is found',
    async (path, script, line, selector, answer) => {
      const page = await browser.newPage();
      const { promise: typed, resolve: letGo } = Promise.withResolvers<void>();
      let held = 0;
      await page.route(new RegExp(`/_astro/${script}.*\\.js$`), async (route) => {
        held += 1;
        await typed;
        await route.continue();
      });
      await page.goto(site.url + path, { waitUntil: 'commit' });
      await line(page).fill('صاروخ');
      expect(await page.locator(selector).allInnerTexts()).not.toContain(answer);
      letGo();
      await page.locator(selector).filter({ hasText: answer }).waitFor();
      expect(held).toBe(1);
    },
  );
});

describe('what is fetched', () => {
  const OWN = '/khabar/pagefind/articles/fair.words';
  const requestsOf = async (path: string, act: (page: Page) => Promise<unknown>) => {
    const page = await browser.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto(site.url + path);
    const before = requests.length;
    await act(page);
    await expect.poll(() => requests).toContain(OWN);
    const index = (list: readonly string[]) => list.filter((name) => name.includes('/pagefind/'));
    return { before: index(requests.slice(0, before)), after: index(requests.slice(before)) };
  };

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
    const { before, after } = await requestsOf(path, (page) => said(page, '1 من 4 مواضع'));
    expect([...before, ...after]).toEqual([OWN]);
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
    await said(page, 'لم يرد ما كتبت في هذا الخبر.');
    expect(errors).toEqual([]);
  });

  it('is asked for again with the next question', async () => {
    const page = await browser.newPage();
    await page.route('**/*.words', (route) => route.abort());
    await page.goto(site.url + FAIR);
    await box(page).fill('الصواريخ');
    await said(page, 'موضع واحد');
    await page.unroute('**/*.words');
    const asked = async () => {
      await box(page).fill('صوار');
      await box(page).fill('صواريخ');
      return status(page).innerText();
    };
    await expect.poll(asked).toBe('1 من 4 مواضع');
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
    const rest = atRest(page);
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
    await rest();
    expect(await marks(page)).toEqual(['روسيا']);
  });
});
