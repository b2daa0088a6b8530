import { describe, expect, it } from 'vitest';
import {
  box,
  current,
  FAIR,
  find,
  marked,
  marks,
  open,
  place,
  said,
  site,
  status,
  useFair,
} from '../setup/fair.ts';

useFair();

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
    // The window may still be on its way to the paragraph.
    await page.waitForFunction(() => {
      const [line, target] = ['.find', ':target'].map((one) =>
        document.querySelector(one)?.getBoundingClientRect(),
      );
      return line && target && target.top >= line.bottom && target.top < innerHeight;
    });
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
      ['1 of 2 matches', '2 of 2 matches'],
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
    const page = await find('القطارين', 'لم يرد ما كتبت في هذا الخبر.');
    await page.locator('khabar-find').getByRole('link', { name: 'ابحث في كل الأخبار' }).click();
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
