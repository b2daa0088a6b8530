import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { inject } from 'vitest';
import { launchOptions } from './launch-options.ts';

export type Options = NonNullable<Parameters<Browser['newPage']>[0]>;

/** The one Chromium and its profiles, for all files of a process: to make one costs as much as three pages. */
let browser: Browser | undefined;
const shared = new Map<string, Promise<BrowserContext>>();

/** Chromium as it is now: one that has crashed takes no other file with it. */
async function connected(): Promise<Browser> {
  if (browser?.isConnected()) return browser;
  shared.clear();
  browser = await chromium
    .connect(inject('chromium'), { timeout: 0 })
    .catch(() => chromium.launch(launchOptions(process.env.CHROMIUM_PATH)));
  return browser;
}

/** Where readers are: with the newsroom, unless a test has them elsewhere. */
const ZONE = 'Africa/Cairo';

/** A profile of its own: empty storage, empty caches. */
export async function newProfile(options: Options): Promise<BrowserContext> {
  const context = await (await connected()).newContext({ timezoneId: ZONE, ...options });
  // What does not come ends with its test: nothing is judged by how fast it comes.
  context.setDefaultTimeout(0);
  return context;
}

/** The profile of all windows of these options. */
export async function sharedProfile(options: Options): Promise<BrowserContext> {
  await connected();
  const key = JSON.stringify(options);
  const known = shared.get(key);
  if (known) return known;
  const made = newProfile(options);
  shared.set(key, made);
  return made;
}

/** All windows that are open. */
export async function openWindows() {
  return (await connected()).contexts().flatMap((context) => context.pages());
}

/** Closes the profiles of one test each, which have no window any more. */
export async function closeEmptyProfiles(): Promise<void> {
  const kept = new Set(await Promise.all(shared.values()));
  const empty = (await connected())
    .contexts()
    .filter((context) => !kept.has(context) && context.pages().length === 0);
  await Promise.all(empty.map((context) => context.close()));
}
