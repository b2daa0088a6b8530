import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { visit } from '../setup/browser.ts';
import { waitForFont } from '../setup/wait-for-font.ts';

const site = visit(inject('newsroom'));

/** What reaches highest and lowest: marks on marks, over a tall letter and under a deep one. */
const TALLEST = 'إِنَّ لِلَّذِي كُلِّ لَيْلَةٍ حَجٍّ عَيٍّ أُفُقٌ';

type Place = readonly [name: string, selector: string];

const PLACES: Readonly<Record<string, readonly [Place, ...Place[]]>> = {
  'articles/typography/': [
    ['a headline', 'h1'],
    ['a standfirst', '.standfirst'],
    ['a byline', '.byline li'],
    ['a paragraph', '.prose > p'],
    ['a heading', '.prose h2'],
    ['a smaller heading', '.prose h4'],
    ['a quotation', '.prose blockquote p'],
    ['an item', '.prose ul ul li'],
    ['a head of a table', '.prose th'],
    ['a cell', '.prose tbody tr:last-child td'],
    ['a tag', '.tags a'],
    ['the publication’s name', '.masthead-name'],
    ['a button', '.search-box button'],
    ['the foot', '.foot p'],
  ],
  'articles/moon-harbour/': [
    ['a section', '.article-head .section a'],
    ['the contents', '.contents a'],
  ],
  '': [
    ['a headline', '.summary-lead h2 a'],
    ['a second headline', '.summary-second h3:not([lang]) a'],
  ],
  'search/?q=الحروف': [
    ['a headline', '.result h2 a'],
    ['a passage', '.passages a'],
  ],
};

/** A picture of an element and its surroundings. */
async function pictured(page: Page, selector: string): Promise<string> {
  // A stylesheet that comes or goes may have the font looked for again.
  await page.evaluate(async () => {
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  });
  const box = (await page.locator(selector).first().boundingBox()) ?? { y: 0, height: 0 };
  const clip = { x: 0, y: Math.max(0, box.y - 40), width: 390, height: box.height + 80 };
  return (await page.screenshot({ clip, fullPage: true })).toString('base64');
}

/** Puts the words in an element's place; gives the height of their ink in lines of the element. */
const inkOf = (page: Page, selector: string, words: string) =>
  page
    .locator(selector)
    .first()
    .evaluate(async (element, text) => {
      element.textContent = text;
      await document.fonts.ready;
      const { font, lineHeight } = getComputedStyle(element);
      const canvas = document.createElement('canvas').getContext('2d');
      if (!canvas) return Number.NaN;
      canvas.font = font;
      const { actualBoundingBoxAscent, actualBoundingBoxDescent } = canvas.measureText(text);
      return (actualBoundingBoxAscent + actualBoundingBoxDescent) / Number.parseFloat(lineHeight);
    }, words);

describe.each(Object.entries(PLACES))('vocalised words at /%s', (path, places) => {
  let page: Page;
  beforeAll(async () => {
    const viewport = { width: 390, height: 1200 };
    page = await site.blank({ viewport, bypassCSP: true });
    await waitForFont(page);
    await page.goto(site.url + path);
    await page.locator(places[0][1]).first().waitFor();
  });

  it.each(places)('in %s are not cut', async (_place, selector) => {
    const lines = await inkOf(page, selector, TALLEST);
    // Headlines are set closer: the lowest mark may reach into the line below, beside its tallest.
    expect(lines).toBeLessThanOrEqual(/\bh[1-4]\b|name/.test(selector) ? 1.15 : 1);
    const shown = await pictured(page, selector);
    // Not pictures, which are cropped by design, nor sections, which scroll: https://drafts.csswg.org/css-overflow-3/#overflow-properties
    await page.evaluate((css) => {
      const free = new CSSStyleSheet();
      free.replaceSync(css);
      document.adoptedStyleSheets = [free];
    }, ':not(img, .masthead-links) { overflow: visible !important; contain: none !important; }');
    expect((await pictured(page, selector)) === shown).toBe(true);
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
  });
});

it('a line to search on shows all of what is typed', async () => {
  const page = await site.open('search/', { viewport: { width: 390, height: 844 } });
  const box = page.getByRole('combobox', { name: 'ابحث في الأخبار' });
  await box.fill(TALLEST);
  const { ink, height } = await box.evaluate((input, words) => {
    const canvas = document.createElement('canvas').getContext('2d');
    if (!canvas) return { ink: 1, height: 0 };
    canvas.font = getComputedStyle(input).font;
    const { actualBoundingBoxAscent, actualBoundingBoxDescent } = canvas.measureText(words);
    return { ink: actualBoundingBoxAscent + actualBoundingBoxDescent, height: input.clientHeight };
  }, TALLEST);
  expect(ink).toBeLessThanOrEqual(height);
});
