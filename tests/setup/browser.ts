import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { type Served, serve } from '../../src/commands/serving/serve.ts';
import {
  closeEmptyProfiles,
  newProfile,
  type Options,
  openWindows,
  sharedProfile,
} from './profiles.ts';

export interface Visit {
  /** The site's address, with a slash at its end. */
  readonly url: string;
  /** Opens a page of the site in a window of its own; paths begin without a slash. */
  open(path: string, options?: Options): Promise<Page>;
  /** A window that is at no page yet, to be prepared for one. */
  blank(options?: Options): Promise<Page>;
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
    blank: (options) => windows.newPage(options),
  };
}

/**
 * Windows of the one Chromium, for the tests of one file. Each test's windows are closed after it, and
 * what they have stored is forgotten.
 *
 * @param keeper an address of the site that will be visited. A window that stays there keeps the site's
 *   process and its caches: to begin anew for each test is most of what a test costs. Without one, each
 *   window has a profile of its own.
 */
export function useBrowser(keeper: () => string | undefined = () => undefined) {
  const keepers = new Map<BrowserContext, Promise<Page>>();
  const used = new Set<BrowserContext>();
  let earlier: ReadonlySet<Page> = new Set();

  /** Closes windows that do not stay, and empties what their site has stored. */
  async function close(isToClose: (page: Page) => boolean): Promise<void> {
    const kept = new Set(await Promise.all(keepers.values()));
    const windows = (await openWindows()).filter((page) => !kept.has(page) && isToClose(page));
    // Some store where the reader is as they close.
    await Promise.all(windows.map((page) => page.close()));
    for (const page of kept) if (used.delete(page.context())) await forget(page);
    await closeEmptyProfiles();
  }

  beforeEach(async () => {
    earlier = new Set(await openWindows());
  });
  afterEach(() => close((page) => !earlier.has(page)));
  afterAll(async () => {
    await close(() => true);
    for (const page of await Promise.all(keepers.values())) await page.close();
    keepers.clear();
  });

  /** Opens the window that stays. */
  function keep(context: BrowserContext, address: string): Promise<Page> {
    const known = keepers.get(context);
    if (known) return known;
    const opened = context.newPage().then(async (page) => {
      await page.goto(address);
      return page;
    });
    keepers.set(context, opened);
    return opened;
  }

  return {
    async newPage(options: Options = {}): Promise<Page> {
      const address = keeper();
      if (address === undefined) return (await newProfile(options)).newPage();
      const { viewport, colorScheme, reducedMotion, forcedColors, ...rest } = options;
      const context = await sharedProfile(rest);
      await keep(context, address);
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

/** Empties what a site has stored in a profile. */
async function forget(page: Page): Promise<void> {
  await page.context().clearCookies();
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.detach();
}
