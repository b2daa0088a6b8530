import { expect, inject, it } from 'vitest';
import { visit } from '../setup/browser.ts';
import { printedLines } from '../setup/printed.ts';

const site = visit(inject('newsroom'));
const ARABIC = 'articles/moon-harbour/';
const ENGLISH = 'en/articles/summit/';

it.each([ARABIC, ENGLISH])(
  'no sheet has three lines, however long the text is: %s',
  async (path) => {
    const page = await site.open(path);
    await page
      .locator('.prose > p')
      .first()
      .evaluate((first) => {
        for (let copy = 0; copy < 12; copy += 1) {
          const paragraph = document.createElement('p');
          paragraph.textContent = `${first.textContent} `.repeat(3 + (copy % 3));
          first.after(paragraph);
        }
      });
    const last: number[] = [];
    for (let length = 0; length < 12; length += 1) {
      const sheets = await printedLines(page);
      expect(sheets.length).toBeGreaterThan(1);
      last.push(...sheets.slice(1));
      await page
        .locator('.prose > p')
        .nth(2)
        .evaluate((paragraph) => {
          paragraph.append(`${paragraph.textContent?.slice(0, 150)} `);
        });
    }
    expect(Math.min(...last)).toBeGreaterThan(3);
  },
);

it.each(['', 'archive/2025/04/', 'search/?q=قوارب'])(
  'nor has a sheet of a front page, of a month or of answers: /%s',
  async (path) => {
    const page = await site.open(path);
    if (path.startsWith('search')) await page.locator('.result').first().waitFor();
    const sheets = await printedLines(page);
    expect(sheets.length).toBeGreaterThan(1);
    expect(Math.min(...sheets)).toBeGreaterThan(3);
  },
);

it('a front page leads nowhere on paper', async () => {
  const page = await site.open('');
  const allNews = page.getByRole('link', { name: 'كل الأخبار' });
  expect(await allNews.isVisible()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await allNews.isVisible()).toBe(false);
});

it('is set in one column, as wide as its pictures are, and tables stay whole', async () => {
  const page = await site.open('articles/specimen/', { viewport: { width: 642, height: 960 } });
  await page.emulateMedia({ media: 'print' });
  const widths = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().width)));
  const [column = 0] = await widths('.prose > p');
  expect(column / 37.8).toBeLessThan(14.1);
  expect(await widths('.prose > figure:not([class]) > img')).toContain(column);
  const inside = await page
    .locator('table')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).breakInside));
  expect(new Set(inside)).toEqual(new Set(['avoid']));
});

it('covers no line of a table, and begins no sheet with a nuqta', async () => {
  const page = await site.open('articles/specimen/');
  await page.emulateMedia({ media: 'print' });
  const styles = await page.locator('.prose').evaluate((prose) => {
    prose.querySelector('p')?.after(document.createElement('hr'));
    const styleOf = (target: string) => {
      const found = prose.querySelector(target);
      if (!found) throw new Error(`no ${target}`);
      const { backgroundColor, breakBefore, position } = getComputedStyle(found);
      return { backgroundColor, breakBefore, position };
    };
    return [styleOf('.wide tr > :first-child'), styleOf('hr')];
  });
  expect(styles).toMatchObject([
    { backgroundColor: 'rgba(0, 0, 0, 0)', position: 'static' },
    { breakBefore: 'avoid' },
  ]);
});

it('says where links lead at the end, each once', async () => {
  const page = await site.open(ARABIC);
  expect(await page.locator('.on-paper').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.on-paper li').allInnerTexts()).toEqual([
    'تقرير الهيئة: https://ports.example/report',
  ]);
  const after = await page
    .locator('.prose a')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content));
  expect(new Set(after)).toEqual(new Set(['none']));
});

it('a printed search has its query, and nothing to press', async () => {
  const page = await site.open('search/?q=قوارب');
  await page.locator('.result').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('combobox', { name: 'ابحث في الأخبار' }).inputValue()).toBe('قوارب');
  expect(await page.getByRole('combobox', { name: 'ابحث في الأخبار' }).isVisible()).toBe(true);
  expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
});

it('a month leaves no sheet but the last half empty, and leads nowhere', async () => {
  const page = await site.open('archive/2025/04/');
  const sheets = await printedLines(page);
  expect(Math.min(...sheets.slice(0, -1))).toBeGreaterThan(Math.max(...sheets) / 2);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.onward').filter({ visible: true }).count()).toBe(0);
});

it('code is not cut off: its lines wrap', async () => {
  const page = await site.open('articles/typography/', { viewport: { width: 642, height: 960 } });
  await page.emulateMedia({ media: 'print' });
  const room = await page
    .locator('.prose pre')
    .evaluate(({ scrollWidth, clientWidth }) => clientWidth - scrollWidth);
  expect(room).toBeGreaterThanOrEqual(0);
});

it('a kicker stays with its headline', async () => {
  const page = await site.open('authors/layla/');
  await page.emulateMedia({ media: 'print' });
  const kickers = await page
    .locator('.section')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).breakAfter));
  expect(kickers.length).toBeGreaterThan(0);
  expect(new Set(kickers)).toEqual(new Set(['avoid']));
});
