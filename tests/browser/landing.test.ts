import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { visit } from '../setup/browser.ts';

const site = visit(inject('newsroom'));
const ARTICLE = 'articles/specimen/';
/** It stands in many places of the article, the last of them far down. */
const ASKED = `${ARTICLE}?find=${encodeURIComponent('المنارة')}`;

/** Widths, and the reader's text sizes. */
const WINDOWS = [
  [320, ''],
  [320, 'small'],
  [320, 'largest'],
  [360, 'large'],
  [390, ''],
  [390, 'largest'],
  [768, 'largest'],
  [1280, ''],
  [1280, 'largest'],
] as const;

async function open(path: string, width: number, size: string): Promise<Page> {
  // Nothing glides: a place is where it comes to stand at once.
  const window = { viewport: { width, height: 800 }, reducedMotion: 'reduce' } as const;
  const page = await site.open('robots.txt', window);
  await page.evaluate((value) => {
    localStorage.setItem('khabar.reading', JSON.stringify({ size: value }));
  }, size);
  await page.goto(site.url + path);
  return page;
}

const counted = (page: Page) =>
  page.locator('khabar-find [role=status]').filter({ hasText: /موضع|مواضع/ });

/** How far a place is hidden, in pixels: above by what lies over the text there, below, and at the sides. */
function hidden(page: Page, selector: string): Promise<number> {
  return page.evaluate((target) => {
    const current = [...(CSS.highlights.get('khabar-current') ?? [])][0];
    const place = target === 'mark' ? current : document.querySelector(target);
    if (!(place instanceof Range || place instanceof Element)) return Number.POSITIVE_INFINITY;
    const { top, bottom, left, right } = place.getBoundingClientRect();
    const line = document.querySelector('.find[data-active]')?.getBoundingClientRect();
    const from = line && line.top <= 0 && line.left <= left ? line.bottom : 0;
    return Math.max(0, from - top, bottom - innerHeight, -left, right - innerWidth);
  }, selector);
}

const lands = (page: Page, selector: string) => expect.poll(() => hidden(page, selector)).toBe(0);

describe.each(WINDOWS)('in a window of %i pixels, with letters of the size «%s»', (width, size) => {
  it('what the address leads to is in view, below the search line', async () => {
    const page = await open(ARTICLE, width, size);
    const ids = await page
      .locator('.prose > p[id], .prose h2[id]')
      .evaluateAll((blocks) => blocks.map((block) => block.id));
    for (const id of [ids[2], ids.at(-1)]) {
      await page.goto(`${site.url}robots.txt`);
      await page.goto(`${site.url}${ASKED}#${id}`);
      await counted(page).waitFor();
      await lands(page, `[id="${id}"]`);
    }
  });

  it('so are marks, headings, footnotes and their places, and what the focus moves to', async () => {
    const page = await open(ASKED, width, size);
    await counted(page).waitFor();
    const marks = () => page.evaluate(() => CSS.highlights.get('khabar-find')?.size ?? 0);
    // Some are known only when the article's table has come.
    await expect.poll(marks).toBeGreaterThan(3);
    const count = await marks();
    for (const step of [...Array(count).fill(1), -1, -1]) {
      await page.locator(`[data-step="${step}"]`).click();
      await lands(page, 'mark');
    }
    for (const link of ['.contents a', '.footnote-ref a', '.footnote-back']) {
      await page.locator(link).last().focus();
      await lands(page, ':focus');
      await page.keyboard.press('Enter');
      await lands(page, ':target');
    }
    await page.locator('.foot a').last().focus();
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Shift+Tab');
      await lands(page, ':focus');
    }
  });

  it('the bar beside what is led to is on the screen', async () => {
    const page = await open(ARTICLE, width, size);
    await page.locator('.contents a').last().click();
    await lands(page, ':target');
    const room = await page.locator(':target').evaluate((heading) => {
      const { right } = heading.getBoundingClientRect();
      const shadows = getComputedStyle(heading).boxShadow.matchAll(/\) (-?[\d.]+)px/g);
      return innerWidth - right - Math.max(...[...shadows].map(([, by]) => Math.abs(Number(by))));
    });
    expect(room).toBeGreaterThanOrEqual(0);
  });
});

it('the link of a paragraph, and the ring around it, are on the screen of a phone', async () => {
  const page = await open(ARTICLE, 320, 'small');
  await page.locator('[name=share]').press('Enter');
  await page.getByRole('button', { name: 'انسخ رابط الفقرة' }).press('Enter');
  await expect.poll(() => page.locator('.copy').count()).toBeGreaterThan(5);
  const outside = await page.locator('.copy').evaluateAll((buttons) =>
    buttons.filter((button) => {
      const { left, right } = button.getBoundingClientRect();
      const { outlineWidth } = getComputedStyle(document.activeElement ?? button);
      const { outlineOffset } = getComputedStyle(button);
      const ring = Math.max(0, Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth));
      return left - ring < 0 || right + ring > innerWidth;
    }),
  );
  expect(outside).toHaveLength(0);
});

it('a text that the address quotes is in view', async () => {
  const page = await site.blank({ viewport: { width: 390, height: 800 } });
  await page.goto(`${site.url}${ARTICLE}#:~:text=${encodeURIComponent('ذكرت نسخة سابقة')}`);
  await lands(page, '.box.correction');
});
