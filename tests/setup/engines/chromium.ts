import { chromium } from 'playwright-core';
import type { PrintingTab } from './tab.ts';

/** Chromium through Playwright. */
export function openChromium(executablePath: string): Promise<PrintingTab> {
  return open(executablePath, {});
}

/** One that is too old to be asked by Playwright whether an element can be seen: the tests ask themselves. */
export function openOldChromium(executablePath: string): Promise<PrintingTab> {
  return open(executablePath, { force: true });
}

async function open(executablePath: string, clicking: { force?: true }): Promise<PrintingTab> {
  const args = ['--no-sandbox', '--disable-gpu'];
  const browser = await chromium.launch({ executablePath, args, timeout: 0 });
  // Without windows, Chromium has nobody whom it could ask whether a page may copy.
  const permissions = clicking.force ? [] : ['clipboard-write'];
  const page = await browser.newPage({ colorScheme: 'dark', permissions });
  page.setDefaultTimeout(0);
  return {
    open: async (url) => {
      await page.goto(url);
    },
    back: async () => {
      await page.goBack();
    },
    forward: async () => {
      await page.goForward();
    },
    evaluate: (task, ...given) => page.evaluate(`(${task})(...${JSON.stringify(given)})`),
    click: (target) => page.locator(target).first().click(clicking),
    type: (text) => page.keyboard.type(text),
    press: (key, held) => page.keyboard.press(held ? `${held}+${key}` : key),
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: () => page.screenshot(),
    pdf: () => page.pdf({ preferCSSPageSize: true }),
    close: () => browser.close(),
  };
}
