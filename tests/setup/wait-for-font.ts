import type { Page } from 'playwright-core';

/** Lets a page wait for the font, so that a picture of it does not depend on how fast files came. */
export async function waitForFont(page: Page): Promise<void> {
  // On a line that is slow by its clock a page would do without.
  await page.addInitScript(() => {
    performance.now = () => 0;
  });
  await page.route(
    ({ pathname }) => pathname.endsWith('/'),
    async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const body = html.replace(/font-display:(?:optional|swap)/g, 'font-display:block');
      await route.fulfill({ response, body });
    },
  );
}
