import type { Page } from 'playwright-core';

/** The styles of a page; the declarations of its font stand before them. */
const STYLES = /(<style>(?:@font-face\{[^}]*\})*)(.*?)(<\/style>)/s;

/** Gives the pages that a window will open other styles in place of their own, from the first paint on. */
export async function restyle(page: Page, change: (css: string) => string): Promise<void> {
  await page.route(
    ({ pathname }) => pathname.endsWith('/'),
    async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const body = html.replace(STYLES, (_all, open, css, close) => open + change(css) + close);
      await route.fulfill({ response, body: STYLES.test(html) ? body : 'no styles were found' });
    },
  );
}
