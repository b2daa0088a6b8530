import { readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { bundleClient } from '../../bench/search/bundle.ts';
import { words } from '../../src/arabic/words.ts';
import type { Search } from '../../src/search/query/search.ts';
import { visit } from '../setup/browser.ts';
import { temporaryFolder } from '../setup/build.ts';

const directory = inject('newsroom');
const site = visit(directory);

const fragment = z.object({ url: z.string(), content: z.string() });

/** What the index has of each article. */
const FRAGMENTS = readdirSync(join(directory, 'pagefind/fragment')).map((file) => {
  const unpacked = gunzipSync(readFileSync(join(directory, 'pagefind/fragment', file)));
  return fragment.parse(JSON.parse(unpacked.toString().replace('pagefind_dcd', '')));
});

/** The search page's own code, to be asked without the page. */
let client: string;
beforeAll(async () => {
  client = await temporaryFolder('client');
  await bundleClient(client);
});
afterAll(() => rm(client, { recursive: true, force: true }));

declare global {
  interface Window {
    readonly opened: Promise<Search>;
  }
}

const ASKING = `<!doctype html><script type="module">
  import { openSearch } from './client.js';
  window.opened = openSearch('/');
</script>`;

/** Where the search finds each of some phrases: in an article's text, or in a name of its section, writers or tags alone. */
async function bySearch(
  page: Page,
  url: string,
  phrases: readonly string[],
): Promise<('text' | 'name' | undefined)[]> {
  // A page of its own, without the policy of the site's.
  await page.route('**/asked/*', (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    return name === ''
      ? route.fulfill({ contentType: 'text/html', body: ASKING })
      : route.fulfill({ path: join(client, name) });
  });
  await page.goto(`${site.url}asked/`);
  await page.waitForFunction(() => 'opened' in window);
  return page.evaluate(
    async ([address, all]) => {
      const search = await window.opened;
      const has = async (phrase: string) => {
        const text = `«${phrase}»`;
        const { matches } = await search.find({ text, filters: {}, sort: 'relevance' });
        for (const { fragment, places, names } of matches) {
          if ((await fragment()).url !== address) continue;
          return places.flat().length > 0 ? 'text' : names.length > 0 ? 'name' : undefined;
        }
        return undefined;
      };
      return Promise.all(all.map(has));
    },
    [url, phrases] as const,
  );
}

/** Whether the open article says that it has each of some phrases. */
async function byArticle(page: Page, phrases: readonly string[]): Promise<boolean[]> {
  return page.evaluate((all) => {
    const input = document.querySelector<HTMLInputElement>('khabar-find input');
    const steps = document.querySelector<HTMLElement>('[data-steps]');
    if (!input || !steps) throw new Error('no search line');
    return all.map((phrase) => {
      input.value = `«${phrase}»`;
      input.dispatchEvent(new Event('input'));
      return !steps.hidden;
    });
  }, phrases);
}

/** The words of a text as they are written, and each two that follow one another. */
function phrasesOf(text: string): readonly string[] {
  const list = words(text).map((word) => word.text);
  const pairs = list.slice(1).map((word, at) => `${list[at]} ${word}`);
  return [...list, ...pairs];
}

it.each(FRAGMENTS)(
  'the search and the page find the same words and phrases of $url',
  async ({ url, content }) => {
    const page = await site.open(url.slice(1));
    const table = page.waitForResponse('**/*.words');
    await page.locator('khabar-find input').focus();
    await table;
    // All that a reader sees, menus and names of photographers too, and all that the index has.
    const seen = await page.locator('main').innerText();
    const phrases = [...new Set([...phrasesOf(seen), ...phrasesOf(content)])];
    const inArticle = await byArticle(page, phrases);
    const inSearch = await bySearch(page, url, phrases);
    const found = phrases.filter((_, at) => inSearch[at] === 'text');
    expect(phrases.filter((_, at) => inArticle[at])).toEqual(found);
    expect(found).toEqual(expect.arrayContaining(words(content).map(({ text }) => text)));
    expect(found.length).toBeLessThan(phrases.length);
  },
);
