import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Document } from './corpus.ts';
import type { Results } from './figures.ts';
import { type Asked, askKhabar, askStock, openKhabar, openStock } from './in-browser.ts';
import { idsOfResults } from './index-folder.ts';
import type { Indexed } from './indexing.ts';
import { quantile } from './measures.ts';
import type { StaticServer } from './static-server.ts';

/** Results on a reader's first page. */
const SHOWN = 10;

const OPEN = { khabar: openKhabar, pagefind: openStock };
const ASK = { khabar: askKhabar, pagefind: askStock };

/** Puts each query to both engines in turn, in one page, the first of them changing. */
export async function askBoth(
  browser: Browser,
  { url }: StaticServer,
  folder: string,
  documents: readonly Document[],
  queries: readonly string[],
): Promise<Readonly<Record<Indexed, readonly Results[]>>> {
  const page = await opened(browser, url);
  for (const open of Object.values(OPEN)) await page.evaluate(open);
  const answers: Record<Indexed, Asked[]> = { khabar: [], pagefind: [] };
  for (const [number, q] of queries.entries()) {
    const order: readonly Indexed[] =
      number % 2 === 0 ? ['khabar', 'pagefind'] : ['pagefind', 'khabar'];
    for (const engine of order) {
      answers[engine].push(await page.evaluate(ASK[engine], { q, shown: 0 }));
    }
  }
  await page.context().close();
  const told = (engine: Indexed) => {
    const idOf = idsOfResults(join(folder, engine, 'pagefind'), documents);
    return answers[engine].map(({ results, milliseconds }) => ({
      ids: results.map((result) => idOf.get(result) ?? result),
      milliseconds,
    }));
  };
  return { khabar: told('khabar'), pagefind: told('pagefind') };
}

/**
 * What a reader's first search brings over the line, from an empty cache: the engine, the index's part
 * for one query, and the texts of the first page of results. The median of some queries.
 */
export async function firstSearchBytes(
  engine: Indexed,
  browser: Browser,
  server: StaticServer,
  queries: readonly string[],
): Promise<number> {
  const bytes: number[] = [];
  for (const q of queries) {
    const page = await opened(browser, server.url);
    server.bytesSent();
    await page.evaluate(OPEN[engine]);
    await page.evaluate(ASK[engine], { q, shown: SHOWN });
    await page.context().close();
    bytes.push(server.bytesSent());
  }
  return quantile(bytes, 0.5);
}

/** An empty page in a window that has seen nothing yet. */
async function opened(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url);
  return page;
}
