import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { visit } from '../setup/browser.ts';

const site = visit(inject('newsroom'));

it.each([
  ['a section', 'sections/culture/', 'البحث في هذا القسم', 'في قسم «ثقافة»'],
  ['a tag', 'tags/صيد/', 'البحث في هذا الوسم', 'بالوسم «صيد»'],
  ['an author', 'authors/huda/', 'البحث في هذه الأخبار', 'بقلم «هدى القنطري»'],
  ['a year, from a month of it', 'archive/2020/05/', 'البحث في أخبار هذه السنة', 'من عام 2020'],
])('the search that %s leads to has the same articles', async (_what, path, label, where) => {
  const page = await site.open(path);
  const listed = await page.locator('main article').getByRole('heading').allInnerTexts();
  await page.getByRole('link', { name: label }).click();
  const status = page.getByRole('status').filter({ hasText: 'كل الأخبار' });
  await status.waitFor();
  expect((await status.innerText()).replace(/[\u2066-\u2069]/g, '')).toContain(where);
  expect(await page.locator('.result h2').allInnerTexts()).toEqual(listed);
});

it('without JavaScript, one comes from the front page to an article by its section', async () => {
  const page = await site.open('', { javaScriptEnabled: false });
  await page.getByRole('navigation', { name: 'التنقل الرئيسي' }).getByText('اقتصاد').click();
  await page.getByRole('link', { name: 'مرفأ جديد لقوارب الصيد في خليج القمر' }).click();
  await page.getByRole('link', { name: 'ليلى الحارثي' }).click();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('ليلى الحارثي');
});

const inFirstScreen = (page: Page) =>
  page
    .locator('main :is(h2, h3):has(a)')
    .evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect()).filter(({ bottom }) => bottom < innerHeight),
    );

it.each([
  ['six headlines', 'a desk', { width: 1280, height: 800 }, 6],
  ['four headlines', 'a phone', { width: 390, height: 844 }, 4],
])(
  'the first screen has %s on %s, also where first words are in the place of standfirsts',
  async (_, _on, viewport, least) => {
    const page = await site.open('', { viewport });
    await page.locator('main .standfirst').evaluateAll((all) => {
      for (const one of all) {
        const isLead = one.parentElement?.matches('.summary-lead');
        one.textContent = `${'من أول كلام الخبر '.repeat(12).slice(0, isLead ? 200 : 110)}…`;
      }
    });
    expect((await inFirstScreen(page)).length).toBeGreaterThanOrEqual(least);
  },
);

it('a lead without a picture leaves no hole beside it', async () => {
  const page = await site.open('', { viewport: { width: 1280, height: 900 } });
  const lead = page.locator('.summary-lead');
  await lead.locator('.picture').evaluate((picture) => picture.remove());
  // What stood beside it stands below, over the whole width.
  const below = (await lead.boundingBox())?.height ?? 0;
  const headlines = await inFirstScreen(page);
  const [, ...others] = headlines;
  expect(others.length).toBeGreaterThan(5);
  expect(Math.min(...others.map(({ top }) => top))).toBeGreaterThan(below);
  expect(new Set(others.map(({ right }) => Math.round(right))).size).toBeGreaterThan(1);
});

it('the steps to a list stand on one line', async () => {
  const page = await site.open('sections/culture/');
  const bottoms = await page.locator('.breadcrumbs li').evaluateAll((steps) =>
    steps.map((step) => {
      const range = document.createRange();
      range.selectNodeContents(step);
      return [...range.getClientRects()].at(-1)?.bottom ?? 0;
    }),
  );
  expect(bottoms.length).toBe(3);
  expect(Math.max(...bottoms) - Math.min(...bottoms)).toBeLessThan(2);
});

it('no hair rule follows the heading of a day', async () => {
  const page = await site.open('archive/2025/04/');
  const rules = await page
    .locator('.list-block h2 + .listed, .listed + .listed')
    .evaluateAll((all) =>
      all.map((one) => [
        one.previousElementSibling?.localName,
        getComputedStyle(one).borderBlockStartWidth,
      ]),
    );
  const widths = (before: string) =>
    new Set(rules.flatMap(([one, width]) => (one === before ? [width] : [])));
  expect(widths('h2')).toEqual(new Set(['0px']));
  expect(widths('article')).toEqual(new Set(['1px']));
});
