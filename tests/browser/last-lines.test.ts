import { expect, inject, it } from 'vitest';
import { visit } from '../setup/browser.ts';

const site = visit(inject('newsroom'));
const WIDTHS = Array.from({ length: 180 }, (_, narrower) => 420 - narrower);

/** What ends in a line of its own, where the line before it was full: in a phone of one width, and not of another. */

it('the nuqta at the end of an article stands in no line alone', async () => {
  const page = await site.open('articles/moon-harbour/');
  const higher = await page.locator('.prose > p:last-child').evaluate((paragraph, widths) => {
    const heights = () =>
      widths.map((width) => {
        document.body.style.inlineSize = `${width}px`;
        return paragraph.getBoundingClientRect().height;
      });
    const withNuqta = heights();
    const without = new CSSStyleSheet();
    without.replaceSync('.prose > p::after { display: none !important }');
    document.adoptedStyleSheets = [without];
    const alone = heights();
    return widths.filter((_, at) => withNuqta[at] !== alone[at]);
  }, WIDTHS);
  expect(higher).toEqual([]);
});

it('of a date in two lines neither is a word alone', async () => {
  const page = await site.open('sections/culture/');
  const parted = await page.locator('.byline time').evaluateAll(
    (dates, widths) =>
      widths.flatMap((width) => {
        document.body.style.inlineSize = `${width}px`;
        return dates.flatMap((date) => {
          const { top, height } = date.getBoundingClientRect();
          const lines = Math.round(height / Number.parseFloat(getComputedStyle(date).lineHeight));
          if (lines !== 2) return [];
          const range = document.createRange();
          range.selectNodeContents(date);
          const wide = [0, 0];
          for (const box of range.getClientRects()) {
            const line = box.top + box.height / 2 < top + height / 2 ? 0 : 1;
            wide[line] = (wide[line] ?? 0) + box.width;
          }
          return [Math.min(...wide) / Math.max(...wide)];
        });
      }),
    WIDTHS,
  );
  expect(parted.length).toBeGreaterThan(0);
  expect(Math.min(...parted)).toBeGreaterThan(0.6);
});
