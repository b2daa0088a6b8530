import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { atRest } from '../../bench/page/at-rest.ts';
import { visit } from '../setup/browser.ts';
import { shifted, watchShifts } from '../setup/shifts.ts';

const site = visit(inject('newsroom'));
const ARTICLE = 'articles/moon-harbour/';
const PHONE = { viewport: { width: 360, height: 500 }, reducedMotion: 'reduce' } as const;

const offer = (page: Page) => page.getByRole('link', { name: 'تابع القراءة من حيث توقفت' });

/** Opens a page of the site: nothing is offered when all of its scripts have come. */
async function expectNoOffer(page: Page, path: string): Promise<void> {
  const rest = atRest(page);
  await page.goto(site.url + path);
  await rest();
  expect(await page.locator('[name=save]').isVisible()).toBe(true);
  expect(await offer(page).isVisible()).toBe(false);
}

/** Reads as far as a paragraph, and leaves for the front page. */
async function leave(page: Page, at: string): Promise<void> {
  const text = page.locator('.prose, .article-end').getByText(at);
  const before = await page.evaluate(() => localStorage.getItem('khabar.places'));
  await text.evaluate((one) => one.scrollIntoView({ block: 'start' }));
  // The script that remembers comes with the first scrolling: it is there once it answers.
  await page.waitForFunction((old) => {
    dispatchEvent(new PageTransitionEvent('pagehide'));
    return localStorage.getItem('khabar.places') !== old;
  }, before);
  await page.evaluate(() => localStorage.removeItem('khabar.places'));
  await page.goto(site.url);
}

async function leftPartWay(options: Parameters<typeof site.open>[1] = PHONE): Promise<Page> {
  const page = await site.open(ARTICLE, options);
  await leave(page, 'كيف بدأ المشروع');
  return page;
}

describe('whoever left an article part-way', () => {
  it('is led back to the paragraph', async () => {
    const page = await leftPartWay();
    await page.goto(site.url + ARTICLE);
    await offer(page).click();
    expect(await page.locator(':target').innerText()).toMatch(/كيف بدأ المشروع|بدأ المشروع برسالة/);
  });

  it.each([360, 1280])('and nothing moves for it at %i pixels', async (width) => {
    const page = await leftPartWay();
    await page.setViewportSize({ width, height: 500 });
    await watchShifts(page);
    await page.goto(site.url + ARTICLE);
    await offer(page).waitFor();
    expect(await shifted(page)).toBe(0);
  });

  it.each([
    ['to a paragraph', '#main'],
    ['from a search', '?find=قوارب'],
  ])('is not when a link leads elsewhere: %s', async (_where, address) => {
    const page = await leftPartWay();
    await expectNoOffer(page, ARTICLE + address);
  });

  it('is not in another article', async () => {
    const page = await leftPartWay();
    await expectNoOffer(page, 'articles/telescope/');
  });

  it('is not once it is read to the end', async () => {
    const page = await leftPartWay();
    await page.goto(site.url + ARTICLE);
    await offer(page).waitFor();
    await leave(page, 'المصادر');
    await expectNoOffer(page, ARTICLE);
    expect(await page.evaluate(() => localStorage.getItem('khabar.places'))).toBe('[]');
  });

  it('is not when the paragraph is gone', async () => {
    const page = await leftPartWay();
    await page.evaluate(
      (path) => localStorage.setItem('khabar.places', JSON.stringify([[`/${path}`, 'p-gone00']])),
      ARTICLE,
    );
    await expectNoOffer(page, ARTICLE);
  });
});

it('rubbish in storage is passed over', async () => {
  const page = await site.open(ARTICLE, PHONE);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  for (const rubbish of ['"/articles/moon-harbour/"', '[["/articles/moon-harbour/"]]', '{']) {
    await page.evaluate((text) => localStorage.setItem('khabar.places', text), rubbish);
    await expectNoOffer(page, ARTICLE);
  }
  await leave(page, 'كيف بدأ المشروع');
  await page.goto(site.url + ARTICLE);
  await offer(page).waitFor();
  expect(errors).toEqual([]);
});
