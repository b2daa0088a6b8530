import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';

const OBJECT = /(\d+) 0 obj\s*<<(.*?)>>\s*(?:stream\r?\n(.*?)endstream|endobj)/gs;
/** Where what follows is drawn from, and where a text begins. */
const PLACE = /\S+ 0 0 \S+ (\S+) (\S+) cm|1 0 0 -1 \S+ (\S+) Tm/g;

/**
 * How many lines of text each sheet has of a page that is printed, without what stands in the sheets' own
 * margins; lines beside each other are one. Read from the drawing instructions of Chromium's PDF.
 *
 * @see https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf (9.4: text objects)
 */
export async function printedLines(page: Page): Promise<number[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const objects = new Map<string, { head: string; stream: string }>();
  for (const [, id = '', head = '', stream = ''] of pdf.matchAll(OBJECT)) {
    objects.set(id, { head, stream });
  }
  const sheets = [...objects.values()].filter(({ head }) => /\/Type \/Page\b/.test(head));
  return sheets.map(({ head }) => {
    const contents = /\/Contents (\d+) 0 R/.exec(head)?.[1] ?? '';
    const { stream } = objects.get(contents) ?? { stream: '' };
    return linesOf(inflateSync(Buffer.from(stream, 'latin1')).toString('latin1'));
  });
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
