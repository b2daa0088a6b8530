import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { visit } from '../setup/browser.ts';

const site = visit(inject('newsroom'));

/** Opens a page, then takes the scripts away that it has not asked for yet, as a publish may. */
async function openBeforePublish(path: string): Promise<Page> {
  const page = await site.open(path);
  await page.locator('khabar-settings:defined').waitFor();
  await page.route('**/_astro/*.js', (route) => route.fulfill({ status: 404, body: '' }));
  return page;
}

it.each([
  ['a button of the row', 'articles/moon-harbour/', '.actions [name=save]', /تعذّر تحميل جزء/],
  [
    'a button at the end',
    'articles/moon-harbour/',
    'khabar-actions-again button',
    /تعذّر تحميل جزء/,
  ],
  ['the theme, in English', 'en/articles/summit/', 'khabar-settings button', /could not be loaded/],
])(
  '%s whose script is gone says so, and loads the page again if the reader will',
  async (_what, path, button, words) => {
    const page = await openBeforePublish(path);
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      return dialog.accept();
    });
    const again = page.waitForEvent('load');
    await page.locator(button).first().click();
    await again;
    expect(asked).toEqual([expect.stringMatching(words)]);
  },
);

it('nothing is asked of who only passes over a button', async () => {
  const page = await openBeforePublish('articles/moon-harbour/');
  let asked = 0;
  page.on('dialog', (dialog) => {
    asked += 1;
    return dialog.dismiss();
  });
  const failed = page.waitForResponse('**/_astro/*.js');
  await page.locator('.actions [name=save]').hover();
  await failed;
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 1000 })));
  expect(asked).toBe(0);
});
