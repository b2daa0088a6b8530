import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { visit } from '../setup/browser.ts';

const site = visit(inject('newsroom'));

const WINDOWS = [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
];
const PAGES = [
  ['an article', 'articles/specimen/'],
  ['the front page', ''],
  ['the search page', 'search/'],
  ['a standing page', 'about/'],
] as const;

/** What happens to a request for a file of the font. */
type Fate = (
  held: Promise<void>,
  go: () => Promise<void>,
  fail: () => Promise<void>,
) => Promise<void>;

const LATE: Fate = (held, go) => held.then(go);

const FATES: readonly (readonly [string, Fate])[] = [
  ['in time', (_held, go) => go()],
  ['late', LATE],
  ['never', (_held, _go, fail) => fail()],
];

/** Opens a page, lets the font come as `fate` has it, and waits until all of it is drawn. */
async function open(page: Page, path: string, fate: Fate): Promise<void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.woff2', (route) =>
    fate(
      held,
      () => route.continue(),
      () => route.abort(),
    ),
  );
  await page.goto(site.url + path, { waitUntil: 'domcontentloaded' });
  // The page waits for its font a little; what comes later comes to a page that is shown.
  await page.locator('.masthead-name').waitFor();
  await painted(page);
  release();
  await page.waitForLoadState('load');
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  await painted(page);
}

const painted = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      }),
  );

/** How much has moved under the reader so far. */
function shifted(page: Page): Promise<number> {
  return page.evaluate(() => {
    const observer = new PerformanceObserver(() => {});
    observer.observe({ type: 'layout-shift', buffered: true });
    const entries = observer.takeRecords() as (PerformanceEntry & { value: number })[];
    return entries.reduce((sum, { value }) => sum + value, 0);
  });
}

describe.each(WINDOWS)('in a window of $width × $height', (viewport) => {
  describe.each(FATES)('with the font %s', (_when, fate) => {
    it.each(PAGES)('%s keeps still', async (_page, path) => {
      const page = await site.blank({ viewport });
      await open(page, path, fate);
      expect((await shifted(page)).toFixed(3)).toBe('0.000');
    });
  });

  it('a font that were swapped without measured fallbacks would be noticed', async () => {
    const page = await site.blank({ viewport, bypassCSP: true });
    // On a slow line the page would do without the font.
    await page.addInitScript(() => {
      performance.now = () => 0;
    });
    await page.route('**/articles/**', async (route) => {
      const response = await route.fetch();
      const html = (await response.text())
        .replaceAll('font-display:optional', 'font-display:swap')
        .replaceAll(/size-adjust:[^;}]*/g, '');
      await route.fulfill({ response, body: html });
    });
    await open(page, PAGES[0][1], LATE);
    // A browser that has much to do tells of it when it comes to it.
    await expect.poll(() => shifted(page)).toBeGreaterThan(0.01);
  });
});

it('a reader elsewhere finds the own time beside the newsroom’s, and nothing moves for it', async () => {
  const viewport = { width: 360, height: 780 };
  const page = await site.blank({ viewport, timezoneId: 'Asia/Tokyo' });
  await open(page, 'articles/moon-harbour/', (_held, _go, fail) => fail());
  expect(await page.locator('.article-head .byline').innerText()).toMatch(
    /الساعة 14:30 بتوقيت القاهرة\s\(21:30 بتوقيتك\)/,
  );
  expect((await shifted(page)).toFixed(3)).toBe('0.000');
  await open(page, '', (_held, _go, fail) => fail());
  expect(await page.locator('.latest .zone').innerText()).toMatch(
    /^الأوقات بتوقيت القاهرة \(الآن \d+:\d\d، وعندك \d+:\d\d\)$/,
  );
});
