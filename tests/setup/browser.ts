import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest';
import { type Served, serve } from '../../src/commands/serve.ts';
import { launchOptions } from './launch-options.ts';

export type Options = NonNullable<Parameters<Browser['newPage']>[0]>;

export interface Visit {
  /** The site's address, with a slash at its end. */
  readonly url: string;
  /** Opens a page of the site in a window of its own; paths begin without a slash. */
  open(path: string, options?: Options): Promise<Page>;
}

/**
 * Serves a built site and opens Chromium on it, for the tests of one file.
 *
 * @param site the folder of the site, or what makes it
 * @param base the path below which the site was built
 * @param cold true where a test asks what a reader pays who comes for the first time: each page then has
 *   a browser's profile of its own, that is, empty caches
 */
export function visit(
  site: string | (() => Promise<string>),
  { base = '/', cold = false }: { readonly base?: string; readonly cold?: boolean } = {},
): Visit {
  let served: Served;
  beforeAll(async () => {
    const directory = typeof site === 'string' ? site : await site();
    served = await serve({ directory, base });
  });
  afterAll(() => served.close());
  const windows = useBrowser(() => (cold ? undefined : `${served.url}robots.txt`));
  return {
    get url() {
      return served.url;
    },
    async open(path, options) {
      const page = await windows.newPage(options);
      await page.goto(served.url + path);
      return page;
    },
  };
}

/**
 * Windows of the one Chromium, for the tests of one file. Each test's windows are closed after it, and
 * what they have stored is forgotten.
 *
 * @param keeper an address of the site that will be visited. A window that stays there keeps the site's
 *   process and its caches: to begin anew for each test is most of what a test costs.
 */
export function useBrowser(keeper: () => string | undefined = () => undefined) {
  let browser: Browser;
  const profiles = new Map<string, Promise<BrowserContext>>();
  const keepers = new Map<BrowserContext, Page>();
  const used = new Set<BrowserContext>();
  let earlier: ReadonlySet<Page> = new Set();
  const pages = () => browser.contexts().flatMap((context) => context.pages());

  beforeAll(async () => {
    // One that has crashed takes no other file with it.
    browser = await chromium
      .connect(inject('chromium'), { timeout: 0 })
      .catch(() => chromium.launch(launchOptions(process.env.CHROMIUM_PATH)));
  });
  beforeEach(() => {
    earlier = new Set(pages());
  });
  afterEach(async () => {
    await Promise.all(
      browser.contexts().map(async (context) => {
        const kept = keepers.get(context);
        const own = context.pages().filter((page) => page !== kept && !earlier.has(page));
        await Promise.all(own.map((page) => page.close()));
        if (kept && used.delete(context)) await forget(kept);
        if (context.pages().length === 0) await context.close();
      }),
    );
  });
  afterAll(() => browser.close());

  /** The profile of all windows of these options, in which one stays open. */
  function profile(options: Options, address: string): Promise<BrowserContext> {
    const key = JSON.stringify(options);
    const known = profiles.get(key);
    if (known) return known;
    const made = newProfile(browser, options).then(async (context) => {
      const page = await context.newPage();
      keepers.set(context, page);
      await page.goto(address);
      return context;
    });
    profiles.set(key, made);
    return made;
  }

  return {
    async newPage(options: Options = {}): Promise<Page> {
      const address = keeper();
      if (address === undefined) return (await newProfile(browser, options)).newPage();
      const { viewport, colorScheme, reducedMotion, forcedColors, ...rest } = options;
      const context = await profile(rest, address);
      used.add(context);
      const page = await context.newPage();
      if (viewport) await page.setViewportSize(viewport);
      // What is not said is as in a new profile.
      if (colorScheme || reducedMotion || forcedColors) {
        await page.emulateMedia({
          colorScheme: colorScheme ?? 'light',
          reducedMotion: reducedMotion ?? 'no-preference',
          forcedColors: forcedColors ?? 'none',
        });
      }
      return page;
    },
  };
}

async function newProfile(browser: Browser, options: Options): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  // What does not come ends with its test: nothing is judged by how fast it comes.
  context.setDefaultTimeout(0);
  return context;
}

/** Empties what a site has stored in a profile. */
async function forget(page: Page): Promise<void> {
  await page.context().clearCookies();
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.detach();
}
