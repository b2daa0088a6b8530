import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { visit } from '../setup/browser.ts';
import { shifted, watchShifts } from '../setup/shifts.ts';

const site = visit(inject('newsroom'));
const PATH = 'articles/specimen/';
const again = (page: Page) => page.locator('khabar-actions-again');

describe('at the end of an article, a reader', () => {
  it('saves it, and both buttons say so', async () => {
    const page = await site.open(PATH);
    await again(page).getByRole('button', { name: 'احفظ' }).click();
    await again(page).getByRole('link', { name: 'حُفظ الرابط. اعرض الأخبار المحفوظة' }).waitFor();
    await again(page).getByRole('button', { name: 'محفوظ' }).waitFor();
    await page.locator('.actions').getByRole('button', { name: 'محفوظ' }).click();
    await again(page).getByRole('button', { name: 'احفظ' }).waitFor();
    await page.locator('.actions').getByText('حُذف من الأخبار المحفوظة.').waitFor();
    expect(await again(page).getByRole('status').innerText()).toBe('');
    await again(page).getByRole('button', { name: 'احفظ' }).click();
    await again(page).getByRole('link', { name: 'حُفظ الرابط. اعرض الأخبار المحفوظة' }).waitFor();
    expect(await page.locator('.actions').getByRole('status').innerText()).toBe('');
  });

  it('shares it, and gets the answer there', async () => {
    const options = { permissions: ['clipboard-read', 'clipboard-write'] };
    const page = await site.open(PATH, options);
    await again(page).getByRole('button', { name: 'شارك' }).click();
    await again(page).getByText('نُسخ الرابط.').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(site.url + PATH);
    await again(page).getByRole('button', { name: 'انسخ رابط الفقرة' }).click();
    await page.locator('.prose .copy').first().waitFor();
  });

  it('goes on to the next part of the series', async () => {
    const page = await site.open(PATH);
    await page.getByRole('listitem').filter({ hasText: 'الجزء التالي' }).getByRole('link').click();
    await page.waitForURL('**/articles/telescope/');
  });

  it('finds no buttons without JavaScript, and the links', async () => {
    const page = await site.open(PATH, { javaScriptEnabled: false });
    expect(await again(page).isVisible()).toBe(false);
    expect(await page.locator('.neighbours a').isVisible()).toBe(true);
  });

  it('is told that nothing can be stored where it is so', async () => {
    const page = await site.blank();
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      });
    });
    await page.goto(site.url + PATH);
    await again(page).getByRole('button', { name: 'احفظ' }).click();
    await again(page).getByText('لم يُحفظ: لا يسمح المتصفح بالحفظ').waitFor();
  });
});

it.each([320, 1280])('nothing moves when the buttons come, at %i pixels', async (width) => {
  const page = await site.blank({ viewport: { width, height: 900 } });
  await watchShifts(page);
  await page.goto(`${site.url}${PATH}#related-title`);
  await again(page).getByRole('button', { name: 'احفظ' }).waitFor();
  await again(page).scrollIntoViewIfNeeded();
  expect(await shifted(page)).toBe(0);
});

it('is not printed', async () => {
  const page = await site.open(PATH);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.ways-on').isVisible()).toBe(false);
});

it('an old address leads on at once', async () => {
  const page = await site.blank();
  await page.goto(`${site.url}news/moon-bay/`, { waitUntil: 'commit' });
  await page.waitForURL('**/articles/moon-harbour/');
});
