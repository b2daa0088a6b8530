import type { Page } from 'playwright-core';

/** Adds up what moves, without the reader's doing, in the pages that a window will open. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += Number(Reflect.get(entry, 'value'));
      Object.assign(window, { shifted: sum });
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What has moved, in the browser's own measure, once the page is drawn as it stands. */
export function shifted(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((told) => {
        const tell = () => told(Number(Reflect.get(window, 'shifted') ?? 0));
        requestAnimationFrame(() => requestAnimationFrame(tell));
      }),
  );
}
