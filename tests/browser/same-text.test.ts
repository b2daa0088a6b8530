import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { fold } from '../../src/arabic/fold.ts';
import { words } from '../../src/arabic/words.ts';
import { hasPhrase } from '../../src/search/client/phrase.ts';
import { visit } from '../setup/browser.ts';

const directory = inject('newsroom');
const site = visit(directory);

const fragment = z.object({
  url: z.string(),
  content: z.string(),
  blocks: z.array(z.tuple([z.number(), z.string()], z.number())),
});

/** What the index has of each article. */
const FRAGMENTS = readdirSync(join(directory, 'pagefind/fragment')).map((file) => {
  const unpacked = gunzipSync(readFileSync(join(directory, 'pagefind/fragment', file)));
  return fragment.parse(JSON.parse(unpacked.toString().replace('pagefind_dcd', '')));
});

/** Whether the open article says that it has each of some phrases. */
const counts = (page: Page, phrases: readonly string[]) =>
  page.evaluate((all) => {
    const input = document.querySelector<HTMLInputElement>('khabar-find input');
    const steps = document.querySelector<HTMLElement>('[data-steps]');
    if (!input || !steps) throw new Error('no search line');
    return all.map((phrase) => {
      input.value = `«${phrase}»`;
      input.dispatchEvent(new Event('input'));
      return !steps.hidden;
    });
  }, phrases);

/** The words of a text as they are written, and each two that follow one another. */
function phrasesOf(text: string): readonly string[] {
  const list = words(text).map(({ text }) => text);
  return list.flatMap((word, at) => [
    word,
    ...list.slice(at + 1, at + 2).map((next) => `${word} ${next}`),
  ]);
}

it.each(FRAGMENTS)(
  'the index and the page have the same words and phrases of $url',
  async ({ url, ...article }) => {
    const page = await site.open(url.slice(1));
    const code = page.waitForResponse('**/*.words');
    await page.locator('khabar-find input').focus();
    await code;
    // All that a reader sees, menus and names of photographers too, and all that the index has.
    const seen = await page.locator('main').innerText();
    const phrases = [...new Set([...phrasesOf(seen), ...phrasesOf(article.content)])];
    const starts = article.content.split(' ').map((_, at) => at);
    const isIndexed = (phrase: string) => {
      const forms = words(phrase).map(({ text }) => fold(text));
      return hasPhrase(forms, article, starts).length > 0;
    };
    const indexed = phrases.filter(isIndexed);
    const found = await counts(page, phrases);
    expect(phrases.filter((_, at) => found[at])).toEqual(indexed);
    expect(indexed.length).toBeGreaterThan(10);
    expect(indexed.length).toBeLessThan(phrases.length);
  },
);
