import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { atRest } from '../../bench/page/at-rest.ts';
import { visit } from '../setup/browser.ts';

const site = visit(inject('newsroom'));
const ARTICLE = 'articles/moon-harbour/';
const OPTIONS = { permissions: ['clipboard-read', 'clipboard-write'] };

const links = (page: Page) => page.locator('.copy');
const paragraph = (page: Page) => page.getByText('صار في المرفأ ثلاثة أرصفة');
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
/** It is for screen readers: the eye reads it at the paragraph. */
const heard = (page: Page) =>
  page.getByRole('status').filter({ hasText: 'نُسخ الرابط.' }).waitFor({ state: 'attached' });

describe('the link to a paragraph', () => {
  it('is nowhere until a reader points', async () => {
    const page = await site.blank(OPTIONS);
    const rest = atRest(page);
    await page.goto(site.url + ARTICLE);
    await rest();
    expect(await page.locator('[name=save]').isVisible()).toBe(true);
    expect(await links(page).count()).toBe(0);
  });

  it('shows in the margin of the paragraph under the mouse, without moving it', async () => {
    const page = await site.open(ARTICLE, OPTIONS);
    const before = await paragraph(page).boundingBox();
    await paragraph(page).hover();
    await links(page).waitFor();
    expect(await paragraph(page).boundingBox()).toEqual(before);
    const box = await links(page).boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(24);
    expect(box?.height).toBeGreaterThanOrEqual(24);
    // In a page that runs right to left, the margin at the beginning of the line is at the right.
    expect(box?.x).toBeGreaterThanOrEqual((before?.x ?? 0) + (before?.width ?? 0) - 1);
    await page.locator('h1').hover();
    await links(page).waitFor({ state: 'detached' });
  });

  it('is copied, said, and leads there', async () => {
    const page = await site.open(ARTICLE, OPTIONS);
    await paragraph(page).hover();
    await links(page).click();
    await heard(page);
    const id = await paragraph(page).getAttribute('id');
    expect(await copied(page)).toBe(`${site.url}${ARTICLE}#${id}`);
    await page.goto(await copied(page));
    expect(await page.locator(':target').innerText()).toMatch(/^صار في المرفأ/);
  });

  it('comes with a selection, and adds nothing to what is copied of the text', async () => {
    const page = await site.open(ARTICLE, OPTIONS);
    await page.locator('.prose h2').first().hover();
    await links(page).waitFor();
    await page.locator('h1').hover();
    await links(page).waitFor({ state: 'detached' });
    await paragraph(page).evaluate((one) => getSelection()?.selectAllChildren(one));
    await links(page).waitFor();
    expect(await paragraph(page).locator('.copy').count()).toBe(1);
    expect(await page.evaluate(() => String(getSelection()))).toBe(
      'صار في المرفأ ثلاثة أرصفة، ومصنع للثلج، وسوق يباع فيه السمك كل صباح.',
    );
  });

  it('is drawn in the margin where it is wide enough for a thumb', async () => {
    const viewport = { width: 390, height: 844 };
    const page = await site.open(ARTICLE, { ...OPTIONS, viewport, hasTouch: true });
    await paragraph(page).hover();
    await links(page).waitFor();
    const text = await paragraph(page).boundingBox();
    const drawn = await links(page).evaluate((button) => {
      const { paddingInlineEnd } = getComputedStyle(button);
      return button.getBoundingClientRect().left + Number.parseFloat(paddingInlineEnd);
    });
    expect((await links(page).boundingBox())?.width).toBeGreaterThanOrEqual(44);
    expect(drawn).toBeGreaterThanOrEqual((text?.x ?? 0) + (text?.width ?? 0) - 1);
  });

  it('is not offered where nothing can be copied', async () => {
    const page = await site.blank();
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'clipboard'));
    const rest = atRest(page);
    await page.goto(site.url + ARTICLE);
    for (const block of [paragraph(page), page.locator('.prose h2').last()]) {
      await block.hover();
      await rest();
      expect(await links(page).count()).toBe(0);
    }
  });
});

describe('by keyboard', () => {
  async function choosing(): Promise<Page> {
    const page = await site.open(ARTICLE, OPTIONS);
    await page.locator('[name=share]').press('Enter');
    await page.getByRole('button', { name: 'انسخ رابط الفقرة' }).press('Enter');
    await links(page).first().waitFor();
    return page;
  }

  it('every paragraph and heading has a link when the reader asks to choose, each with its name', async () => {
    const page = await choosing();
    const blocks = await page.locator('.prose :is(p, li, h2)[id]').count();
    expect(await links(page).count()).toBe(blocks);
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe(
      'انسخ رابط هذه الفقرة: افتُتح في خليج القمر مرفأ',
    );
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await heard(page);
    expect(await copied(page)).toContain(`#${await paragraph(page).getAttribute('id')}`);
    expect(await links(page).count()).toBe(1);
    expect(await page.locator(':focus').getAttribute('aria-label')).toContain('صار في المرفأ');
  });

  it('Escape ends the choice and leads back', async () => {
    const page = await choosing();
    await page.keyboard.press('Escape');
    expect(await links(page).count()).toBe(0);
    expect(await page.locator(':focus').getAttribute('name')).toBe('share');
  });
});
