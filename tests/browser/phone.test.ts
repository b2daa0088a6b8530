import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { visit } from '../setup/browser.ts';
import { shifted, watchShifts } from '../setup/shifts.ts';

const site = visit(inject('newsroom'));
const ARABIC = 'articles/moon-harbour/';
const ENGLISH = 'en/articles/summit/';
const WITH_PICTURE = 'articles/specimen/';
const SMALL = { width: 360, height: 780 };
const PHONE = { width: 390, height: 844 };
const TABLET = { width: 768, height: 1024 };

async function openWith(size: string, path: string, viewport = SMALL): Promise<Page> {
  const page = await site.open('robots.txt', { viewport, reducedMotion: 'reduce' });
  await page.evaluate((value) => {
    localStorage.setItem('khabar.reading', JSON.stringify({ size: value }));
  }, size);
  await page.goto(site.url + path);
  return page;
}

/** Where the first line of the text ends, in screens. */
const firstLine = (page: Page) =>
  page.locator('.prose').evaluate((prose) => {
    const text = document.createTreeWalker(prose, NodeFilter.SHOW_TEXT);
    while (text.nextNode() && text.currentNode.textContent?.trim() === '');
    const range = document.createRange();
    range.setStart(text.currentNode, 0);
    range.setEnd(text.currentNode, 1);
    return range.getBoundingClientRect().bottom / innerHeight;
  });

describe.each([
  ['a small phone', SMALL],
  ['a phone', PHONE],
  ['a tablet', TABLET],
])('on %s', (_name, viewport) => {
  it.each([
    ['in Arabic', ARABIC, 0.6],
    ['in English', ENGLISH, 0.6],
    ['with a picture before it', WITH_PICTURE, 1.1],
  ])('the text of an article begins high up: %s', async (_what, path, screens) => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await site.open(path, { viewport, javaScriptEnabled });
      expect(await firstLine(page)).toBeLessThanOrEqual(screens);
      await page.close();
    }
  });

  it('what an article offers is one row', async () => {
    const page = await site.open(ARABIC, { viewport });
    await page.locator('[name=save]').waitFor();
    const row = page.locator('.actions > :is(a, button)').filter({ visible: true });
    const tops = await row.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    expect(tops.length).toBeGreaterThanOrEqual(4);
    expect(new Set(tops).size).toBe(1);
  });
});

describe.each([
  ['a small phone', SMALL],
  ['a phone', PHONE],
])('on %s', (_name, viewport) => {
  it('the first result of a search is in the upper half, below one row of filters', async () => {
    const page = await site.open('search/?q=البحر', { viewport });
    await page
      .locator('.search-tools option')
      .filter({ hasText: '(' })
      .first()
      .waitFor({ state: 'attached' });
    const first = await page.locator('.result h2').first().boundingBox();
    expect((first?.y ?? Infinity) / viewport.height).toBeLessThan(0.5);
    const rows = await page
      .locator('.search-tools select')
      .evaluateAll((lists) => lists.map((list) => list.getBoundingClientRect().top));
    expect(rows).toHaveLength(5);
    expect(new Set(rows).size).toBe(1);
    // The last of them comes into sight when it has the focus.
    const order = page.getByRole('combobox', { name: 'الترتيب' });
    await order.focus();
    const box = await order.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(viewport.width);
  });
});

/** The controls of a page that are too small for a thumb. Links in running text are text. */
function small(page: Page): Promise<string[]> {
  return page
    .locator('a, button, input, select, summary, label')
    .filter({ visible: true })
    .evaluateAll((controls) =>
      controls
        .filter((control) => !control.closest('.skip, .visually-hidden, .reading input'))
        .filter((control) => !control.closest('.prose, figcaption, p:not(.section), label > *'))
        .map((control) => ({ control, box: control.getBoundingClientRect() }))
        .filter(({ box }) => box.height < 43.9 || box.width < 43.9)
        .map(({ control, box }) => {
          const { outerHTML } = control;
          return `${Math.round(box.width)} × ${Math.round(box.height)} ${outerHTML.slice(0, 90)}`;
        }),
    );
}

describe('a thumb hits every control', () => {
  it.each([
    ['the front page', ''],
    ['an article', ARABIC],
    ['an English article', ENGLISH],
    ['an article that is searched', `${ARABIC}?find=رصيف`],
    ['the search page', 'search/?q=قوارب'],
    ['a search with an answer of one line', 'search/?q=بلغنا'],
    ['a year', 'archive/2025/'],
    ['the tags', 'tags/'],
    ['an author', 'authors/layla/'],
    ['a missing page', '404.html'],
  ])('of %s', async (_page, path) => {
    const page = await openWith('small', path);
    await page.locator('summary').click();
    await page.getByRole('radio').first().waitFor();
    await page.locator(':is(.find [data-steps], .result, .actions, .foot)').first().waitFor();
    expect(await small(page)).toEqual([]);
    const letters = await page
      .locator('input:not([type=radio]), select')
      .evaluateAll((fields) =>
        fields.map((field) => Number.parseFloat(getComputedStyle(field).fontSize)),
      );
    expect(Math.min(...letters)).toBeGreaterThanOrEqual(16);
  });
});

describe('the masthead', () => {
  it.each([ARABIC, ENGLISH, ''])(
    'leaves the page to the text, at the largest size: /%s',
    async (path) => {
      const page = await openWith('largest', path);
      const { height } = (await page.locator('.masthead').boundingBox()) ?? { height: 780 };
      expect(height / 780).toBeLessThan(0.3);
      const name = page.locator('.masthead-name');
      expect(await name.evaluate((link) => link.getClientRects().length)).toBe(1);
    },
  );

  it('changes the theme by one tap, and follows the device again', async () => {
    const page = await site.open(ARABIC, { viewport: SMALL, colorScheme: 'light' });
    const paper = () =>
      page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor);
    const light = await paper();
    await page.getByRole('button', { name: 'بدّل المظهر إلى: داكن' }).click();
    await expect.poll(paper).not.toBe(light);
    await page.getByRole('button', { name: 'بدّل المظهر إلى: فاتح' }).click();
    await expect.poll(paper).toBe(light);
    expect(await page.evaluate(() => localStorage.getItem('khabar.reading'))).toBe('{}');
  });

  it('has settings that hide nothing of what they change', async () => {
    for (const size of ['', 'largest']) {
      const page = await openWith(size, ARABIC);
      await page.locator('summary').click();
      await page.getByRole('radio').first().waitFor();
      const panel = await page.locator('.reading form').boundingBox();
      const headline = await page.locator('h1').boundingBox();
      expect(headline?.y).toBeGreaterThanOrEqual((panel?.y ?? 0) + (panel?.height ?? 0));
      expect((headline?.y ?? 0) + (headline?.height ?? 0)).toBeLessThanOrEqual(780);
    }
  });
});

describe('from the row', () => {
  it('search opens, and Escape gives the focus back to its button', async () => {
    const page = await site.open(ARABIC, { viewport: SMALL });
    const opener = page.getByRole('button', { name: 'ابحث فيه' });
    const box = page.getByRole('textbox', { name: 'ابحث في هذا الخبر' });
    expect(await box.isVisible()).toBe(false);
    await opener.click();
    expect(await opener.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.type('رصيف');
    await page.locator('.find [data-steps]').waitFor();
    await page.keyboard.press('Escape');
    expect(await box.isVisible()).toBe(false);
    expect(await page.locator(':focus').getAttribute('name')).toBe('find');
    expect(await opener.getAttribute('aria-expanded')).toBe('false');
    await opener.click();
    expect(await box.inputValue()).toBe('');
    await opener.click();
    expect(await box.isVisible()).toBe(false);
  });

  it('the contents open without JavaScript, and lead on', async () => {
    const page = await site.open(ARABIC, { viewport: SMALL, javaScriptEnabled: false });
    const parts = page.locator('.contents a');
    expect(await parts.first().isVisible()).toBe(false);
    await page.getByRole('link', { name: 'المحتويات' }).click();
    await parts.last().click();
    expect(decodeURIComponent(page.url())).toContain('#كيف-بدأ-المشروع');
    expect(await parts.first().isVisible()).toBe(false);
  });

  it('what the address asks to find has its line before it is found: nothing moves', async () => {
    const page = await site.open('robots.txt', { viewport: SMALL });
    await watchShifts(page);
    await page.goto(`${site.url}${ARABIC}?find=رصيف`);
    await page.locator('.find [data-steps]').waitFor();
    expect(await shifted(page)).toBe(0);
  });

  it('who left off is offered to go on in the first screen', async () => {
    const page = await site.open(ARABIC, { viewport: SMALL });
    const id = await page.locator('.prose > p').nth(1).getAttribute('id');
    await page.evaluate(
      ([path, block]) => localStorage.setItem('khabar.places', JSON.stringify([[path, block]])),
      [`/${ARABIC}`, id],
    );
    await page.reload();
    const offer = await page.getByRole('link', { name: 'تابع القراءة' }).boundingBox();
    expect((offer?.y ?? SMALL.height) + (offer?.height ?? 0)).toBeLessThan(SMALL.height);
  });
});

describe('in a low window, as a page is at 400 %', () => {
  it('the search line leaves the window to the text', async () => {
    const page = await site.open(`${ARABIC}?find=رصيف`, { viewport: { width: 320, height: 256 } });
    await page.locator('.find [data-steps]').waitFor();
    await page.locator('.prose > p').last().scrollIntoViewIfNeeded();
    const line = await page.locator('.find').boundingBox();
    expect((line?.y ?? 0) + (line?.height ?? 0)).toBeLessThanOrEqual(0);
  });

  it.each([640, 320])('nothing is lost in a window of %i pixels', async (width) => {
    const page = await site.open('', { viewport: { width, height: 256 } });
    for (const path of [
      '',
      ARABIC,
      ENGLISH,
      'search/?q=قوارب',
      'archive/2025/',
      'authors/layla/',
    ]) {
      await page.goto(site.url + path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(width);
      expect(await page.evaluate(textsCut), path).toEqual([]);
    }
  });
});

/** The texts that end before they are over. */
function textsCut(): string[] {
  const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter(
    (one) =>
      getComputedStyle(one).webkitLineClamp !== 'none' && one.scrollHeight > one.clientHeight,
  );
  return cut.map((one) => one.innerText);
}
