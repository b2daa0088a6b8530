import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bodiesSentTo } from '../setup/bodies.ts';
import { visit } from '../setup/browser.ts';
import { buildSite, temporaryFolder } from '../setup/build.ts';
import { writeEditions } from '../setup/editions-site.ts';

let folder = '';
const site = visit(async () => {
  folder = await temporaryFolder('editions');
  await writeEditions(join(folder, 'content'));
  const built = join(folder, 'site');
  const { code, output } = await buildSite(join(folder, 'content'), built);
  if (code !== 0) throw new Error(output);
  return built;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('a reader goes from an article to its translation, and back by the masthead', async () => {
  const page = await site.open('articles/harbour/');
  await page.getByRole('link', { name: 'Read this article in English' }).click();
  await page.waitForURL('**/en/articles/harbour/');
  expect(await page.locator('h1').innerText()).toBe('A new harbour on the bay');
  await page.locator('.masthead').getByRole('link', { name: 'العربية' }).click();
  await page.waitForURL(/(?<!en)\/articles\/harbour\/$/);
  await page.locator('.masthead-name').click();
  await page.locator('.masthead').getByRole('link', { name: 'English' }).click();
  await page.waitForURL(`${site.url}en/`);
});

it.each([
  [390, 'ar', ''],
  [390, 'en', 'en/'],
  [1280, 'ar', ''],
  [1280, 'en', 'en/'],
])(
  '%i pixels wide, the way to the other edition is in sight: %s',
  async (width, _language, path) => {
    const page = await site.open(path, { viewport: { width, height: 800 } });
    const box = await page.locator('.editions a').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
  },
);

describe('the search of an edition', () => {
  it('finds its own articles, speaks its language, and marks what it found', async () => {
    const page = await site.open('en/');
    await page.getByRole('combobox', { name: 'Search the news' }).fill('fishermen');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/search/?q=fishermen');
    await page.locator('.result').waitFor();
    expect(await page.locator('[data-status]').innerText()).toBe('1 result');
    expect(await page.locator('.result .byline').innerText()).toMatch(
      /^Science\s+Sunday 2 March 2025$/,
    );
    await page.locator('.result h2 a').click();
    await page.waitForURL('**/en/articles/harbour/?find=fishermen');
    await page.getByText('1 match').waitFor();
    expect(await page.getByRole('textbox', { name: 'Find in this article' }).inputValue()).toBe(
      'fishermen',
    );
  });

  it('finds nothing of another edition', async () => {
    const page = await site.open('search/?q=lighthouse');
    await page.getByText('لا نتائج. جرّب').waitFor();
    const english = await site.open('en/search/?q=الميناء');
    await english.getByText('No results. Try').waitFor();
  });

  it('offers its sections by its own names, and leads to them from their pages', async () => {
    const page = await site.open('en/sections/science/');
    await page.getByRole('link', { name: 'Search this section' }).click();
    await page.locator('.result').nth(1).waitFor();
    expect(await page.locator('[data-status]').innerText()).toMatch(
      /^All news in the section “.?Science.?”: 2 articles$/,
    );
    expect(await page.locator('select[name=section] option').allInnerTexts()).toEqual([
      'All sections (2)',
      '\u2068Science\u2069 (2)',
    ]);
  });

  it('brings no words of another language', async () => {
    const page = await site.open('en/search/');
    const bodies = bodiesSentTo(
      page,
      (response) =>
        response.ok() && /\.js$/.test(response.url()) && !response.url().includes('pagefind'),
    );
    await page.reload({ waitUntil: 'load' });
    await page.getByRole('combobox', { name: 'Search the news' }).focus();
    await page.getByRole('combobox', { name: 'Search the news' }).fill('lighthouse');
    await page.locator('.result').first().waitFor();
    const scripts = await Promise.all(bodies);
    expect(scripts.join()).not.toMatch(/جرّب|Try a shorter/);
  });
});

it('what was saved in one edition is on the saved page of each, which speaks its language', async () => {
  const page = await site.open('en/articles/harbour/');
  await page.locator('[name=save]').click();
  await page.getByRole('link', { name: 'Link saved. View saved articles' }).waitFor();
  await page.goto(`${site.url}saved/`);
  expect(await page.locator('.saved-list h2').innerText()).toBe('A new harbour on the bay');
  expect(await page.locator('.saved-list time').innerText()).toContain('مارس');
  await page.locator('.masthead').getByRole('link', { name: 'English' }).click();
  await page.waitForURL('**/en/saved/');
  expect(await page.locator('.saved-list time').innerText()).toBe('Sunday 2 March 2025');
});

it('what is missing is said in the language of its edition', async () => {
  const page = await site.open('en/articles/none/');
  expect(await page.locator('h1').innerText()).toBe('Page not found');
  const other = await site.open('articles/none/');
  expect(await other.locator('h1').innerText()).toBe('الصفحة غير موجودة');
  await other.locator('[lang=en] a', { hasText: 'Home' }).click();
  await other.waitForURL(`${site.url}en/`);
});
