import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { atRest } from '../../bench/page/at-rest.ts';
import { visit } from '../setup/browser.ts';

const site = visit(inject('newsroom'));

const box = (page: Page) => page.getByRole('combobox', { name: 'ابحث في الأخبار' });
const status = (page: Page) => page.getByRole('status');
const results = (page: Page) => page.locator('.result');
const said = (page: Page, words: string) => status(page).filter({ hasText: words }).waitFor();

describe('a search', () => {
  it('finds an article by its words, from any page', async () => {
    const page = await site.open('articles/telescope/');
    await box(page).fill('الصيادون');
    await box(page).press('Enter');
    await said(page, 'نتيجة واحدة');
    const result = results(page).first();
    expect(await result.locator('h2').innerText()).toBe('مرفأ جديد لقوارب الصيد في خليج القمر');
    expect(await result.locator('.byline').innerText()).toMatch(/اقتصاد\s+الثلاثاء 4 مارس/);
    expect(await result.locator('.passages mark').allInnerTexts()).toEqual(['الصيادون', 'صيادون']);
    await result.locator('.passages a').last().click();
    await page.waitForURL(/articles\/moon-harbour\/\?find=[^#]+#p-/);
    expect(await page.locator(':target').innerText()).toContain('صيادون');
  });

  it('answers as one types, and keeps the question in the address', async () => {
    const page = await site.open('search/');
    await said(page, 'اكتب كلمة');
    await box(page).pressSequentially('مذنّباً');
    await said(page, 'نتيجة واحدة');
    expect(new URL(page.url()).searchParams.get('q')).toBe('مذنّباً');
    await page.reload();
    await said(page, 'نتيجة واحدة');
    expect(await box(page).inputValue()).toBe('مذنّباً');
  });

  it.each([
    ['an Arabic word with tashkeel', 'مُذنّب', 1],
    ['a word without its tashkeel', 'مذنبا', 1],
    ['a headline', 'تلسكوب صغير', 1],
    ['a word with a letter twice', 'تلسسكوب صغير', 1],
    ['an English word', 'C++', 1],
    ['digits of either kind', '١٢٠', 1],
    ['a word of two articles', 'النحل', 2],
    ['a word of the menus', 'الرئيسية', 0],
    ['a word of a standing page', 'بالموقع', 0],
    ['words of a draft', 'المسودة', 0],
  ])('%s: %s', async (_what, query, count) => {
    const page = await site.open(`search/?q=${encodeURIComponent(query)}`);
    await said(page, count === 0 ? 'لا نتائج' : 'نتيج');
    expect(await results(page).count()).toBe(count);
  });

  it('shows no sign of how the index is made', async () => {
    const page = await site.open('search/?q=القوارب');
    await results(page).first().waitFor();
    expect(await page.locator('main').innerText()).not.toMatch(/[\u06ff_]/);
    const marks = await results(page).locator('mark').allInnerTexts();
    for (const mark of marks) expect(mark).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}\p{M}]$/u);
  });

  it('finds by section and by tag, and can be widened', async () => {
    const page = await site.open('articles/moon-harbour/');
    await page.locator('.section a').click();
    await page.getByRole('link', { name: 'البحث في هذا القسم' }).click();
    await said(page, 'كل الأخبار في قسم «\u2068اقتصاد\u2069»: 6 أخبار');
    await page.goto(`${site.url}articles/moon-harbour/`);
    await page.locator('.tags a').first().click();
    await page.getByRole('link', { name: 'البحث في هذا الوسم' }).click();
    await said(page, 'كل الأخبار بالوسم «\u2068صيد\u2069»');
    await page.getByRole('link', { name: 'ابحث في كل الأخبار' }).click();
    await said(page, 'اكتب كلمة');
  });

  it.each(['"', '((', '.*[^', '\ud800', '🌙', '؟', '...'])(
    'takes %s for no question',
    async (query) => {
      const page = await site.open('search/?q=قوارب');
      await results(page).first().waitFor();
      await box(page).fill(query);
      await said(page, 'اكتب كلمة');
      expect(await results(page).count()).toBe(0);
    },
  );

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '\u202eقمر\u2069',
    'و',
    'في',
    'قمرmoonлуна',
    'x'.repeat(10_000),
    'قمر '.repeat(2500),
  ])('has an answer in words to %s', async (query) => {
    const page = await site.open('search/');
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await box(page).fill(query);
    await status(page)
      .filter({ hasNotText: /اكتب كلمة|جارٍ|تعذّر/ })
      .waitFor();
    expect(await status(page).innerText()).toMatch(/\p{Script=Arabic}/u);
    // A server refuses an address that is longer.
    expect(page.url().length).toBeLessThan(8000);
    expect(await page.locator('khabar-search img').count()).toBe(0);
    expect(errors).toEqual([]);
  });
});

describe('by keyboard', () => {
  it('arrows walk through the results and Enter opens one', async () => {
    const page = await site.open('search/?q=كل');
    await results(page).first().waitFor();
    await box(page).focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator(':focus').evaluate((link) => link.closest('.result') !== null)).toBe(
      true,
    );
    await page.keyboard.press('ArrowUp');
    expect(await page.locator(':focus').getAttribute('name')).toBe('q');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/articles/**');
  });
});

describe('the engine', () => {
  const engineOf = async (path: string, act: (page: Page) => Promise<void>) => {
    const page = await site.blank();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    const rest = atRest(page);
    await page.goto(site.url + path);
    await rest();
    const before = requests.filter((path) => path.startsWith('/pagefind/')).length;
    await act(page);
    await rest();
    return { before, after: requests.filter((path) => path.startsWith('/pagefind/')).length };
  };

  it('is fetched on the search page alone, at the first focus', async () => {
    const { before, after } = await engineOf('search/', async (page) => {
      const fetched = page.waitForRequest('**/pagefind/pagefind.js');
      await box(page).focus();
      await fetched;
    });
    expect(before).toBe(0);
    expect(after).toBeGreaterThan(0);
  });

  it('is not fetched by the search box of another page', async () => {
    const { before, after } = await engineOf('articles/moon-harbour/', (page) => box(page).focus());
    expect([before, after]).toEqual([0, 0]);
  });

  it('that cannot be fetched is said to be missing, and the page stays usable', async () => {
    const page = await site.open('search/');
    await page.route('**/pagefind/**', (route) => route.abort());
    await box(page).fill('قوارب');
    await said(page, 'تعذّر تحميل فهرس البحث');
    expect(await box(page).isEditable()).toBe(true);
  });

  it('gives the answer to the last question, however late the one before it', async () => {
    const page = await site.open('search/');
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/pagefind/pagefind.js', async (route) => {
      await held;
      await route.continue();
    });
    await box(page).fill('مذنّباً');
    await said(page, 'جارٍ البحث');
    await box(page).fill('الصيادون');
    release();
    await said(page, 'نتيجة');
    expect(await results(page).locator('h2').first().innerText()).toContain('مرفأ جديد');
  });
});
