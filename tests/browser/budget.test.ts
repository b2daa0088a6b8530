import { gzipSync } from 'node:zlib';
import { expect, inject, it } from 'vitest';
import { atRest } from '../../bench/page/at-rest.ts';
import { bodiesSentTo } from '../setup/bodies.ts';
import { visit } from '../setup/browser.ts';

const site = visit(inject('oneArticle'), { cold: true });

/** The index is compressed already: gzip leaves it as it is. */
const weight = (parts: readonly Buffer[]) =>
  parts.reduce((sum, part) => sum + Math.min(part.length, gzipSync(part, { level: 6 }).length), 0);

it('from the first focus to the first result, search costs at most 90 KB, all told', async () => {
  const page = await site.open('search/');
  // Scripts that came with the page, and what they import.
  const ownCode = await page.evaluate(async () => {
    const inline = [...document.scripts].filter(({ src }) => src === '').map(({ text }) => text);
    const files = performance.getEntriesByType('resource').filter(({ name }) => /\.js$/.test(name));
    return [
      ...inline,
      ...(await Promise.all(files.map(async ({ name }) => (await fetch(name)).text()))),
    ];
  });
  const bodies = bodiesSentTo(page);
  await page.getByRole('combobox', { name: 'ابحث في الأخبار' }).fill('القطار');
  await page.locator('.result mark').first().waitFor();
  const fetched = await Promise.all(bodies);
  const parts = [...fetched, Buffer.from(ownCode.join('\n'))];
  expect(fetched.length).toBeGreaterThan(4);
  expect(weight(parts)).toBeLessThanOrEqual(90 * 1024);
});

it('finding in the article costs at most 6 KB, table and code together', async () => {
  const page = await site.blank();
  const rest = atRest(page);
  await page.goto(`${site.url}articles/railway/`);
  // What the page fetches by itself comes before anyone finds.
  await rest();
  // The icon of the page comes when the browser has time for it.
  const bodies = bodiesSentTo(page, (response) => /\.(?:js|words)$/.test(response.url()));
  const table = page.waitForResponse('**/*.words');
  await page.getByRole('textbox', { name: 'ابحث في هذا الخبر' }).fill('قطار');
  await page.locator('khabar-find').getByRole('status').filter({ hasText: 'مواضع' }).waitFor();
  await table;
  const fetched = await Promise.all(bodies);
  expect(fetched.length).toBeGreaterThan(2);
  expect(weight(fetched)).toBeLessThanOrEqual(6 * 1024);
});

it('an Arabic page fetches two files of the typeface: its own words need no Latin letter', async () => {
  const page = await site.blank();
  const files: string[] = [];
  page.on('request', (request) => files.push(request.url()));
  const rest = atRest(page);
  for (const path of ['', 'search/', 'articles/railway/']) {
    await page.goto(site.url + path);
    await rest();
  }
  expect(new Set(files.filter((url) => url.endsWith('.woff2'))).size).toBe(2);
});

it('search costs an article nothing before its box is touched', async () => {
  const page = await site.blank();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const rest = atRest(page);
  await page.goto(`${site.url}articles/railway/`);
  await rest();
  expect(requests.length).toBeGreaterThan(1);
  expect(requests.filter((url) => url.includes('pagefind'))).toEqual([]);
});

it('typing costs nothing before the first letter, at most 15 KB for it and 6 KB for each next', async () => {
  const page = await site.blank();
  const rest = atRest(page);
  await page.goto(`${site.url}articles/railway/`);
  await rest();
  const bodies = bodiesSentTo(page, (response) => /\.(?:js|words)$/.test(response.url()));
  const box = page.getByRole('combobox', { name: 'ابحث في الأخبار' });
  await box.focus();
  await rest();
  expect(bodies).toEqual([]);
  for (const letter of 'القط') {
    bodies.length = 0;
    await box.pressSequentially(letter);
    await page.getByRole('option').first().waitFor();
    await rest();
    const fetched = weight(await Promise.all(bodies));
    if (letter === 'ا') expect(fetched).toBeGreaterThan(0);
    expect(fetched).toBeLessThanOrEqual((letter === 'ا' ? 15 : 6) * 1024);
  }
});
