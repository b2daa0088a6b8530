import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { type Served, serve } from '../../src/commands/serve.ts';

export interface Visit {
  /** The site's address, with a slash at its end. */
  readonly url: string;
  /** Opens a page of the site in a window of its own; paths begin without a slash. */
  open(path: string, options?: Parameters<Browser['newPage']>[0]): Promise<Page>;
}

/**
 * Serves a built site and opens Chromium on it, for the tests of one file.
 *
 * @param base the path below which the site was built
 */
export function visit(directory: string, base = '/'): Visit {
  let served: Served;
  const browser = useBrowser();
  beforeAll(async () => {
    served = await serve({ directory, base });
  });
  afterAll(() => served.close());
  return {
    get url() {
      return served.url;
    },
    async open(path, options) {
      const page = await browser.newPage(options);
      await page.goto(served.url + path);
      return page;
    },
  };
}

/**
 * Chromium, for the tests of one file. `npm test` finds it and names it in `CHROMIUM_PATH`. Each test's
 * windows are closed after it: left open, they slow those that follow.
 */
export function useBrowser(): Pick<Browser, 'newPage'> {
  let browser: Browser;
  beforeAll(async () => {
    const executablePath = process.env.CHROMIUM_PATH ?? chromium.executablePath();
    const args = ['--no-sandbox', '--disable-gpu'];
    browser = await chromium.launch({ executablePath, args, timeout: 0 });
  });
  let shared: readonly BrowserContext[] = [];
  beforeEach(() => {
    shared = browser.contexts();
  });
  afterEach(async () => {
    const own = browser.contexts().filter((context) => !shared.includes(context));
    await Promise.all(own.map((context) => context.close()));
  });
  afterAll(() => browser.close());
  return {
    async newPage(options) {
      const page = await browser.newPage(options);
      // What does not come ends with its test: nothing is judged by how fast it comes.
      page.context().setDefaultTimeout(0);
      return page;
    },
  };
}
