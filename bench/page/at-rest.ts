import type { Page } from 'playwright-core';

/**
 * Runs in the page: resolves when it has nothing to do at once. A window without a screen may wait for a frame that
 * nobody draws, and is never idle by its own measure: it is asked again after a second.
 */
const idle = () =>
  new Promise<void>((done) => requestIdleCallback(() => done(), { timeout: 1000 }));

/**
 * Follows what a window asks for, from now on.
 *
 * @returns waits until all that was asked has come or failed, and the page, idle, asks for nothing more
 */
export function atRest(page: Page): () => Promise<void> {
  let awaited = 0;
  page.on('request', () => {
    awaited += 1;
  });
  const ended = () => {
    awaited -= 1;
  };
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
  const left = async () => {
    await page.evaluate(idle);
    const before = awaited;
    await page.evaluate(idle);
    return before + awaited;
  };
  return async () => {
    while ((await left()) > 0);
  };
}
