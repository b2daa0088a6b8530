import type { Page } from 'playwright-core';
import { drawingsOf } from './pdf-sheets.ts';

/** Where what follows is drawn from, and where a text begins. */
const PLACE = /\S+ 0 0 \S+ (\S+) (\S+) cm|1 0 0 -1 \S+ (\S+) Tm/g;

/**
 * How many lines of text each sheet has of a page that is printed, without what stands in the sheets' own
 * margins; lines beside each other are one. Read from the drawing instructions of Chromium's PDF.
 *
 * @see https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf (9.4: text objects)
 */
export async function printedLines(page: Page): Promise<number[]> {
  return drawingsOf(await page.pdf({ preferCSSPageSize: true })).map(linesOf);
}

function linesOf(drawing: string): number {
  const lines = new Set<number>();
  let isInMargin = true;
  for (const [, x, y, baseline] of drawing.matchAll(PLACE)) {
    if (baseline === undefined) isInMargin = Number(x) === 0 && Number(y) === 0;
    else if (!isInMargin) lines.add(Math.round(Number(baseline)));
  }
  return lines.size;
}
