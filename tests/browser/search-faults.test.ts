import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { visit } from '../setup/browser.ts';

const directory = inject('newsroom');
const manifest = JSON.parse(readFileSync(join(directory, 'pagefind/words/index.json'), 'utf8'));
const site = visit(directory);

const FAILED = 'تعذّر تحميل فهرس البحث';
/** A word with a filter: the answer needs a file of every kind. */
const ASKED = `search/?${new URLSearchParams({ q: 'الصيادون', year: '2025' })}`;

declare global {
  interface Window {
    /** Ends the time of every request that has a limit. */
    endTime(): void;
  }
}

/** Holds the clock by which a page gives up a request. */
async function holdTime(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const limits: AbortController[] = [];
    AbortSignal.timeout = () => {
      const limit = new AbortController();
      limits.push(limit);
      return limit.signal;
    };
    window.endTime = () => {
      for (const limit of limits) limit.abort();
    };
  });
}

/** What a server sends for a file, or does not. */
const FAULTS: Readonly<Record<string, (route: Route, file: Buffer) => Promise<void>>> = {
  'is missing': (route) => route.fulfill({ status: 404 }),
  'has a page in its place': (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>' }),
  'meets an error of the server': (route) => route.fulfill({ status: 500, body: 'error' }),
  'is empty': (route, file) =>
    route.fulfill({ contentType: typeOf(route), body: file.subarray(0, 0) }),
  'is cut short': (route, file) =>
    route.fulfill({ contentType: typeOf(route), body: file.subarray(0, file.length / 2) }),
  'loses its end': (route, file) =>
    route.fulfill({ contentType: typeOf(route), body: file.subarray(0, -9) }),
  'is another': (route, file) =>
    route.fulfill({
      contentType: typeOf(route),
      body: Buffer.from(file.map((byte) => byte ^ 0x55)),
    }),
  'is lost on the way': (route) => route.abort('connectionreset'),
  'never comes': async () => {},
};

function typeOf(route: Route): string {
  return route.request().url().includes('.js') ? 'text/javascript' : 'application/octet-stream';
}

/** A file of every kind that an answer needs. */
const FILES = [
  ['the engine', '**/pagefind.js*'],
  ['its entry', '**/pagefind-entry.json*'],
  ['its code', '**/wasm.*'],
  ['its list of articles', '**/*.pf_meta'],
  ['the words', '**/*.pf_index'],
  ['what it is narrowed to', `**/${manifest.facets}`],
  ['a text', '**/*.pf_fragment'],
  ['the list of tables', '**/words/index.json'],
  ['a table of forms', '**/*.words'],
] as const;

const answered = (page: Page) =>
  page.getByRole('status').filter({ hasText: 'نتيجة واحدة من عام 2025' }).waitFor();

/** Asks, with one kind of file at fault, and then once more when it is there. */
async function askTwice(page: Page, pattern: string, fault: string): Promise<void> {
  let held = 0;
  await page.route(pattern, async (route) => {
    const { pathname } = new URL(route.request().url());
    await FAULTS[fault]?.(route, readFileSync(join(directory, pathname)));
    held += 1;
  });
  await page.goto(site.url + ASKED);
  if (fault === 'never comes') {
    await expect.poll(() => held).toBeGreaterThan(0);
    expect(await page.locator('.result').count()).toBe(0);
    await page.evaluate(() => window.endTime());
  }
  await page.getByRole('status').filter({ hasText: FAILED }).waitFor();
  expect(await page.locator('.result').count()).toBe(0);
  await page.unroute(pattern);
  await page.getByRole('button', { name: 'ابحث' }).click();
  await answered(page);
}

describe('a file of the index', () => {
  it.each(FILES)(
    '%s: what does not come whole is said not to be loaded, and the next question finds',
    async (_what, pattern) => {
      const page = await site.blank();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await holdTime(page);
      for (const fault of Object.keys(FAULTS)) {
        await askTwice(page, pattern, fault).catch((error: unknown) => {
          throw new Error(`which ${fault}: ${error}`);
        });
      }
      expect(errors).toEqual([]);
    },
  );

  it.each(FILES)('%s: what comes late is waited for', async (_what, pattern) => {
    const page = await site.blank();
    await holdTime(page);
    const { promise: sent, resolve: send } = Promise.withResolvers<void>();
    let held = 0;
    await page.route(pattern, async (route) => {
      held += 1;
      await sent;
      await route.continue();
    });
    await page.goto(site.url + ASKED);
    await expect.poll(() => held).toBeGreaterThan(0);
    expect(await page.getByRole('status').filter({ hasText: FAILED }).count()).toBe(0);
    send();
    await answered(page);
  });

  it('is asked for again alone: what has come is kept', async () => {
    const page = await site.blank();
    await page.route('**/*.pf_index', (route) => route.abort());
    await page.goto(site.url + ASKED);
    await page.getByRole('status').filter({ hasText: FAILED }).waitFor();
    await page.unroute('**/*.pf_index');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.getByRole('button', { name: 'ابحث' }).click();
    await answered(page);
    expect(asked.filter((path) => /pf_index|pf_fragment/.test(path))).toHaveLength(2);
    expect(asked.filter((path) => /pagefind\.js$|wasm|pf_meta|\.json$/.test(path))).toEqual([]);
  });

  it('that only suggestions need is not missed', async () => {
    const page = await site.blank();
    await page.route(`**/${manifest.common}`, (route) => route.abort());
    await page.goto(`${site.url}search/?q=${encodeURIComponent('زعفران')}`);
    await page.getByRole('status').filter({ hasText: 'لا نتائج' }).waitFor();
  });
});
