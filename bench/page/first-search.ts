import type { Browser } from 'playwright-core';
import { atRest } from './at-rest.ts';
import { bytesOf } from './visit.ts';

/** A site's search page, and how its first result is known. */
export interface SearchOf {
  readonly url: string;
  readonly box: string;
  readonly result: string;
}

/** Bytes from the first touch of the search box to the first result; what came before is told apart. */
export async function firstSearch(
  browser: Browser,
  { url, box, result }: SearchOf,
  query: string,
): Promise<{ before: number; bytes: number }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const line = await context.newCDPSession(page);
  const came = bytesOf(line);
  await line.send('Network.enable');
  const rest = atRest(page);
  await page.goto(url);
  await rest();
  const scripts = came.filter(({ type }) => type === 'Script');
  const before = scripts.reduce((sum, { bytes }) => sum + bytes, 0);
  const already = came.length;
  await page.locator(box).fill(query);
  await page.locator(result).first().waitFor();
  await rest();
  const bytes = came.slice(already).reduce((sum, each) => sum + each.bytes, 0);
  await context.close();
  return { before, bytes };
}
