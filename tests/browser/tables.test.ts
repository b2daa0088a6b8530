import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { visit } from '../setup/browser.ts';

const site = visit(inject('newsroom'));
const ARTICLE = 'articles/specimen/';
const PHONE = { viewport: { width: 390, height: 844 } };

/** The colours along the edge at which a table's lines end. */
async function edge(page: Page): Promise<Buffer> {
  const box = await page.locator('.wide').boundingBox();
  if (!box) throw new Error('the page has no wide table');
  // Below the text of the last line, above its rule.
  const clip = { x: box.x, y: box.y + box.height - 6, width: 4, height: 3 };
  return page.screenshot({ clip });
}

it('a table that goes on says so by a shadow, which its end has not', async () => {
  const page = await site.open(ARTICLE, PHONE);
  await page.locator('.wide').scrollIntoViewIfNeeded();
  const before = await edge(page);
  await page.locator('.wide').evaluate((table) => {
    table.scrollLeft = -table.scrollWidth;
  });
  expect(before.equals(await edge(page))).toBe(false);
});

it('a text beyond the edge of a phone does not make its row high', async () => {
  const page = await site.open(ARTICLE, PHONE);
  const lines = await page
    .locator('.wide tbody td:last-child')
    .first()
    .evaluate((cell) => {
      cell.setAttribute('class', 'text');
      cell.textContent = 'تشمل المتقاعدين وعلاوات غلاء المعيشة التي أُقرّت في العام الماضي';
      return cell.clientHeight / Number.parseFloat(getComputedStyle(cell).lineHeight);
    });
  expect(lines).toBeLessThan(5.5);
});

it.each(['rtl', 'ltr'])('units stand below units, where text runs %s', async (direction) => {
  const page = await site.open(ARTICLE, { viewport: { width: 1280, height: 900 } });
  const units = await page.locator('.wide').evaluate((table, dir) => {
    document.documentElement.dir = dir;
    table.closest('article')?.setAttribute('dir', dir);
    // Where the digit of the units ends: the last before the decimal point.
    return [...table.querySelectorAll('tbody tr > :nth-child(4)')].map((cell) => {
      const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      texts.nextNode();
      const range = document.createRange();
      const whole = /^\d+/.exec(texts.currentNode.textContent ?? '')?.[0].length ?? 0;
      range.setStart(texts.currentNode, whole - 1);
      range.setEnd(texts.currentNode, whole);
      return range.getBoundingClientRect().right;
    });
  }, direction);
  expect(units).toHaveLength(3);
  expect(Math.max(...units) - Math.min(...units)).toBeLessThan(0.6);
});

it.each([
  [ARTICLE, '.table'],
  ['articles/typography/', '.prose pre'],
])('in %s, %s is scrolled by a bar of the colours of the page', async (path, box) => {
  const page = await site.open(path, { ...PHONE, colorScheme: 'dark' });
  const [bar, words] = await page
    .locator(box)
    .first()
    .evaluate((scrolled) => {
      const { scrollbarColor } = getComputedStyle(scrolled);
      if (scrolled instanceof HTMLElement) scrolled.style.color = 'var(--muted)';
      return [scrollbarColor, getComputedStyle(scrolled).color];
    });
  expect(bar).toBe(`${words} rgba(0, 0, 0, 0)`);
});
