import type { Page } from 'playwright-core';

/**
 * Adds up what moves, without the reader's doing, in the pages that a window will open. They have no
 * typeface of ours: one that comes late may move a line, and that is not what is asked here.
 */
export async function watchShifts(page: Page): Promise<void> {
  await page.route('**/*.woff2', (route) => route.abort());
  await page.addInitScript(() => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (!Reflect.get(entry, 'hadRecentInput')) sum += Number(Reflect.get(entry, 'value'));
      }
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
