import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { visit } from '../setup/browser.ts';
import { waitForFont } from '../setup/wait-for-font.ts';

const site = visit(inject('newsroom'));
const ARABIC = 'articles/moon-harbour/';
const ENGLISH = 'en/articles/summit/';

const property = (page: Page, selector: string, name: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element, wanted) => getComputedStyle(element).getPropertyValue(wanted), name);

describe('an Arabic page', () => {
  it('runs right to left', async () => {
    const page = await site.open(ARABIC);
    expect(await page.locator('html:dir(rtl)').count()).toBe(1);
    const headline = await page.locator('h1').boundingBox();
    const body = await page.locator('.prose').boundingBox();
    const right = (box: typeof headline) => (box ? box.x + box.width : 0);
    expect(right(headline)).toBeCloseTo(
      right(await page.locator('.article-head').boundingBox()),
      0,
    );
    expect(right(body)).toBeCloseTo(right(headline), 0);
  });

  it('is set in our font, upright, unspaced and not justified', async () => {
    const page = await site.blank({ bypassCSP: true });
    await waitForFont(page);
    await page.goto(site.url + ARABIC);
    expect(await property(page, 'body', 'font-family')).toContain('Khabar Naskh');
    const fonts = () =>
      page.evaluate(() =>
        [...document.fonts]
          .filter(({ family }) => family.replaceAll('"', '').startsWith('Khabar Naskh'))
          .map(({ status }) => status),
      );
    // Letters and figures are used; the honorifics, the third file, are not.
    await expect
      .poll(async () => (await fonts()).slice(0, 3))
      .toEqual(['loaded', 'loaded', 'unloaded']);
    expect(await property(page, '.prose p', 'letter-spacing')).toBe('normal');
    expect(['start', 'right']).toContain(await property(page, '.prose p', 'text-align'));
  });

  it.each([320, 360, 768, 1280])('fits a window of %i pixels', async (width) => {
    const page = await site.open(ARABIC, { viewport: { width, height: 800 } });
    expect(await page.locator('.prose').innerText()).toMatch(/[!-~]{90}/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  it.each([
    ['the front page', '', '.summary a'],
    ['the search page', 'search/?q=قوارب', '.result h2 a'],
  ])('as a headline, a word longer than a line fits %s', async (_page, path, headlines) => {
    const page = await site.open(path, { viewport: { width: 320, height: 800 } });
    await page.locator(headlines).first().waitFor();
    await page.locator(headlines).evaluateAll((links) => {
      for (const link of links) link.textContent = 'Rindfleischetikettierung'.repeat(4);
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  it('keeps lines to the measure', async () => {
    const page = await site.open(ARABIC, { viewport: { width: 1600, height: 900 } });
    const ems = await page
      .locator('.prose')
      .evaluate((prose) => prose.clientWidth / Number.parseFloat(getComputedStyle(prose).fontSize));
    expect(ems).toBeGreaterThan(26);
    expect(ems).toBeLessThan(29.01);
  });
});

describe('dark and light', () => {
  it.each(['light', 'dark'] as const)('%s follows the system', async (colorScheme) => {
    const page = await site.open(ARABIC, { colorScheme });
    const [red = 0] =
      (await property(page, 'html', 'background-color')).match(/\d+/g)?.map(Number) ?? [];
    expect(red > 128).toBe(colorScheme === 'light');
  });
});

describe('an English page', () => {
  it('runs left to right', async () => {
    const page = await site.open(ENGLISH);
    expect(await page.locator('html:dir(ltr)').count()).toBe(1);
    expect(await property(page, 'h1', 'direction')).toBe('ltr');
    const headline = await page.locator('h1').boundingBox();
    const prose = await page.locator('.prose').boundingBox();
    expect(prose?.x).toBeCloseTo(headline?.x ?? -1, 0);
  });
});

describe('without JavaScript', () => {
  const options = { javaScriptEnabled: false };

  it('everything is read', async () => {
    const page = await site.open(ARABIC, options);
    expect(await page.locator('.prose').innerText()).toContain('وحضر الصيادون قبل الفجر');
    await page.locator('.contents a').last().click();
    expect(decodeURIComponent(page.url())).toContain('#كيف-بدأ-المشروع');
  });

  it('the search page says kindly what it needs', async () => {
    const page = await site.open(ARABIC, options);
    await page.getByRole('searchbox', { name: 'ابحث في الأخبار' }).fill('قوارب');
    await page.getByRole('searchbox', { name: 'ابحث في الأخبار' }).press('Enter');
    await page.waitForURL('**/search/?q=*');
    expect(await page.locator('main').innerText()).toContain('جافاسكريبت');
  });
});

describe('by keyboard', () => {
  it('the first stop skips to the content', async () => {
    const page = await site.open(ARABIC);
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    expect(await skip.innerText()).toBe('تخطَّ إلى المحتوى');
    const box = await skip.boundingBox();
    expect(box && box.y >= 0).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  const press = (page: Page, code: string, key: string) =>
    page.evaluate(
      (typed) => {
        const event = { ...typed, ctrlKey: true, bubbles: true, cancelable: true };
        document.body.dispatchEvent(new KeyboardEvent('keydown', event));
      },
      { code, key },
    );

  it.each([
    ['Latin', 'KeyK', 'k'],
    ['Arabic', 'KeyK', 'ن'],
    ['Dvorak', 'KeyV', 'k'],
  ])(
    'Ctrl K leads to the search box on a %s layout, and Escape back',
    async (_layout, code, key) => {
      const page = await site.open(ARABIC);
      await page.locator('.masthead-name').focus();
      await press(page, code, key);
      expect(await page.locator(':focus').getAttribute('name')).toBe('q');
      await page.keyboard.type('رصيف');
      // The first closes the words that are offered, if they have come by then.
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      expect(await page.locator('.masthead-name:focus').count()).toBe(1);
      expect(await page.getByRole('combobox', { name: 'ابحث في الأخبار' }).inputValue()).toBe(
        'رصيف',
      );
    },
  );

  it('the key that types another letter is left to the browser', async () => {
    const page = await site.open(ARABIC);
    await press(page, 'KeyK', 't');
    expect(await page.locator('[name=q]:focus').count()).toBe(0);
  });

  it('Ctrl K leads to the search page where there is no room for a box', async () => {
    const page = await site.open(ARABIC, { viewport: { width: 390, height: 844 } });
    await press(page, 'KeyK', 'ن');
    await page.waitForURL('**/search/');
  });
});

describe('on paper', () => {
  it('leaves out what paper cannot use', async () => {
    const page = await site.open(ARABIC);
    await page.emulateMedia({ media: 'print' });
    for (const useless of ['.masthead nav', '.reading', '.search-box', '.contents', '.foot']) {
      expect(await page.locator(useless).first().isVisible()).toBe(false);
    }
    expect(await page.locator('.prose').isVisible()).toBe(true);
  });

  it('is black on white, though the reader has chosen dark', async () => {
    const page = await site.open(ARABIC, { colorScheme: 'dark' });
    await page.evaluate(() => {
      document.documentElement.dataset.theme = 'dark';
    });
    await page.emulateMedia({ media: 'print' });
    expect(await property(page, 'html', 'background-color')).toBe('rgb(255, 255, 255)');
    expect(await property(page, '.prose p', 'color')).toBe('rgb(0, 0, 0)');
    expect(await property(page, 'html', 'color-scheme')).toBe('light');
  });

  it.each([ARABIC, ENGLISH])('says where the article is: %s', async (path) => {
    const page = await site.open(path);
    expect(await page.locator('.on-paper').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    const address = `https://observatory.example/${path}`;
    expect(await page.locator('.on-paper > p bdi').innerText()).toBe(address);
  });

  it('is a sheet of A4', async () => {
    const page = await site.open(ARABIC);
    const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const [, width, height] = /\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/.exec(sheets) ?? [];
    expect(Number(width) / 72).toBeCloseTo(8.27, 1);
    expect(Number(height) / 72).toBeCloseTo(11.69, 1);
  });
});
