import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { useBrowser } from './browser.ts';
import { ARTICLES } from './search-articles.ts';
import { type ServedSite, useServedSite } from './served-site.ts';

export let browser: ReturnType<typeof useBrowser>;
/** The built site, from before the first test on. */
export let site: ServedSite;

const SETTINGS = `name: ن
nameEn: N
url: https://n.example/
description: د
descriptionEn: D
sections:
  - { name: علوم, nameEn: Science }
  - { name: اقتصاد, nameEn: Economy }
  - { name: تقنية, nameEn: Tech }
  - { name: رياضة, nameEn: Sport }
`;

/** Builds and serves a site to be searched, for the tests of one file. */
export function useSearchSite(): void {
  site = useServedSite('answers', () => {
    const articles = ARTICLES.map(([title, date, section, text, author], index) => {
      const signed = author ? `author: ${author}\n` : '';
      const head = `---\ntitle: ${title}\npubDate: ${date}\nsection: ${section}\n${signed}---\n\n`;
      return [`articles/news-${index}.md`, head + text] as const;
    });
    return { 'site.yaml': SETTINGS, ...Object.fromEntries(articles) };
  });
  browser = useBrowser(() => `${site.url}robots.txt`);
}

export const headlines = (page: Page) => page.locator('.result h2').allInnerTexts();
export const answered = (page: Page) =>
  page.getByRole('status').filter({ hasText: /\S/, hasNotText: 'جارٍ' }).waitFor();

export async function ask(address: string): Promise<Page> {
  return askIn(await browser.newPage(), address);
}

async function askIn(page: Page, address: string): Promise<Page> {
  await page.goto(`${site.url}search/${address}`);
  await answered(page);
  return page;
}

/** Asks in one window for all tests of a group, which do no more than ask: to open one costs as much. */
export function oneWindow(): (address: string) => Promise<Page> {
  let page: Page;
  beforeAll(async () => {
    page = await browser.newPage();
  });
  afterAll(() => page.close());
  return (address) => askIn(page, address);
}
