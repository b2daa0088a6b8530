import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { type Served, serve } from '../../src/commands/serving/serve.ts';
import { createMarkdown } from '../../src/markdown/render.ts';
import type { Tab } from '../setup/engines/tab.ts';
import { linesOf, middlesOfLines, seenOrder, shownPieces } from '../setup/seen-order.ts';
import { markdownOf, piecesOf, VISUAL_ORDERS } from '../setup/visual-orders.ts';

/**
 * The table of what is seen in which order, all of it on one page. In Chromium each line is a test of its own,
 * `tests/browser/visual-order.test.ts`.
 */
export function visualOrders(tab: () => Tab): void {
  let site: Served;
  beforeAll(async () => {
    site = await serve({ directory: inject('newsroom') });
  });
  afterAll(() => site.close());

  it('every line of the table of orders is seen as it is read', async () => {
    const table = Object.values(VISUAL_ORDERS).flat();
    expect(table.length).toBeGreaterThan(200);
    await tab().open(`${site.url}robots.txt`);
    const html = linesOf(createMarkdown(), table.map(markdownOf), 'ar');
    await tab().evaluate((lines) => {
      document.documentElement.dir = 'rtl';
      document.body.style.whiteSpace = 'nowrap';
      document.body.innerHTML = lines;
    }, html);
    const middles = await tab().evaluate(middlesOfLines);
    const orders = table.map((line, at) => {
      const { parts, isShown } = shownPieces(piecesOf(line));
      return {
        seen: seenOrder(parts, middles[at] ?? [], 'ar', isShown),
        read: parts.filter(isShown),
      };
    });
    expect(orders.map(({ seen }) => seen)).toEqual(orders.map(({ read }) => read));
  });
}
