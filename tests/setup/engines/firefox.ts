import { launch } from 'puppeteer-core';
import { nextLook } from './next-look.ts';
import type { Json, PrintingTab } from './tab.ts';

/** The device's colours are dark: https://searchfox.org/mozilla-central/search?q=content-override */
const DARK = { 'layout.css.prefers-color-scheme.content-override': 0 };

/** Firefox, through Puppeteer and WebDriver BiDi. */
export async function openFirefox(executablePath: string): Promise<PrintingTab> {
  const browser = await launch({
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    executablePath,
    extraPrefsFirefox: DARK,
    timeout: 0,
    protocolTimeout: 0,
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  const element = (target: string) =>
    page.locator(target.startsWith('//') ? `::-p-xpath(${target})` : target);
  return {
    open: async (url) => {
      await page.evaluate(leave, url);
      while (!(await page.evaluate(hasArrived).catch(() => false))) await nextLook();
    },
    // Puppeteer waits for pages to load, which one from the back/forward cache does not: after it, it
    // waits for ever. Hence the page's own ways here and in `open`.
    back: () => page.evaluate(() => history.back()),
    forward: () => page.evaluate(() => history.forward()),
    evaluate: <Value, Given extends Json[]>(task: (...given: Given) => Value, ...given: Given) =>
      page.evaluate<[], () => Value>(`(${task})(...${JSON.stringify(given)})`),
    click: (target) => element(target).click(),
    type: (text) => page.keyboard.type(text),
    press: async (key, held) => {
      if (held) await page.keyboard.down(held);
      await page.keyboard.press(key);
      if (held) await page.keyboard.up(held);
    },
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: async () => Buffer.from(await page.screenshot()),
    pdf: async () => Buffer.from(await page.pdf({ format: 'a4', timeout: 0 })),
    close: () => browser.close(),
  };
}

function leave(url: string): void {
  Object.assign(window, { isBeingLeft: true });
  location.assign(url);
}

function hasArrived(): boolean {
  const isLeft = !('isBeingLeft' in window) && location.href !== 'about:blank';
  return isLeft && document.readyState === 'complete';
}
