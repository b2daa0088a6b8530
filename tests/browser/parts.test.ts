import { describe, expect, inject, it } from 'vitest';
import { visit } from '../setup/browser.ts';

const site = visit(inject('newsroom'));
const SPECIMEN = 'articles/specimen/';

describe('an article with everything', () => {
  it.each([320, 768, 1280])('fits a window of %i pixels', async (width) => {
    const page = await site.open(SPECIMEN, { viewport: { width, height: 800 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.close();
  });

  it('keeps the place of each picture before it is there', async () => {
    const page = await site.open(SPECIMEN, { viewport: { width: 360, height: 800 } });
    const heights = await page
      .locator('img')
      .evaluateAll((pictures) =>
        pictures.map(({ clientWidth, clientHeight }) => clientHeight / clientWidth),
      );
    expect(heights).toEqual([expect.closeTo(0.625, 2), expect.closeTo(0.75, 2)]);
    await page.close();
  });
});

describe('a table wider than a phone', () => {
  it('is scrolled by keyboard, and its first column stays', async () => {
    const page = await site.open(SPECIMEN, { viewport: { width: 360, height: 800 } });
    const table = page.getByRole('region', { name: /^جدول: الشهر/ });
    const place = async (text: string) =>
      (await table.getByText(text, { exact: true }).boundingBox())?.x;
    const [month, last] = [await place('ديسمبر'), (await place('42')) ?? 0];
    await table.focus();
    for (let press = 0; press < 20; press += 1) await page.keyboard.press('ArrowLeft');
    await expect.poll(async () => ((await place('42')) ?? 0) - last).toBeGreaterThan(50);
    expect(await place('ديسمبر')).toBeCloseTo(month ?? -1, 0);
    await page.close();
  });
});

describe('a line of verse', () => {
  const halves = async (width: number) => {
    const page = await site.open(SPECIMEN, { viewport: { width, height: 800 } });
    const boxes = await page
      .locator('.bayt')
      .first()
      .locator('span')
      .evaluateAll((spans) => spans.map((span) => span.getBoundingClientRect().toJSON()));
    await page.close();
    return boxes;
  };

  it('has its halves beside one another, the first at the right, where there is room', async () => {
    const [first, second] = await halves(1280);
    expect(first.top).toBeCloseTo(second.top, 0);
    expect(first.left).toBeGreaterThan(second.right);
  });

  it('has the second below the first on a phone', async () => {
    const [first, second] = await halves(360);
    expect(second.top).toBeGreaterThanOrEqual(first.bottom - 1);
  });
});

describe('a footnote', () => {
  it('is led to, and leads back to its place', async () => {
    const page = await site.open(SPECIMEN);
    await page.getByRole('link', { name: 'الحاشية 2', exact: true }).click();
    expect(new URL(page.url()).hash).toBe('#footnote-2');
    await page.getByRole('link', { name: 'العودة إلى موضع الحاشية 2' }).click();
    expect(new URL(page.url()).hash).toBe('#footnote-2-place');
    await page.close();
  });
});
