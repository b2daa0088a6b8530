import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type Served, serve } from '../../src/commands/serve.ts';
import { useBrowser } from './browser.ts';
import { buildSite, temporaryFolder } from './build.ts';
import { ARTICLES } from './search-articles.ts';

export let browser: ReturnType<typeof useBrowser>;
/** The built site, from before the first test on. */
export let site: Served;

/** Builds and serves a site to be searched, for the tests of one file. */
export function useSearchSite(): void {
  let folder: string;
  beforeAll(async () => {
    folder = await temporaryFolder('answers');
    await mkdir(join(folder, 'articles'));
    await mkdir(join(folder, 'pages'));
    for (const [index, [title, date, section, text]] of ARTICLES.entries()) {
      const head = `---\ntitle: ${title}\npubDate: ${date}\nsection: ${section}\n---\n\n`;
      await writeFile(join(folder, 'articles', `news-${index}.md`), head + text);
    }
    const settings = `name: ن\nnameEn: N\nurl: https://n.example/\ndescription: د\ndescriptionEn: D\nsections:\n  - { name: علوم, nameEn: Science }\n  - { name: اقتصاد, nameEn: Economy }\n  - { name: تقنية, nameEn: Tech }\n  - { name: رياضة, nameEn: Sport }\n`;
    await writeFile(join(folder, 'site.yaml'), settings);
    const { code, output } = await buildSite(folder, join(folder, 'site'));
    if (code !== 0) throw new Error(output);
    site = await serve({ directory: join(folder, 'site') });
  });
  afterAll(async () => {
    await site.close();
    await rm(folder, { recursive: true, force: true });
  });
  browser = useBrowser(() => `${site.url}robots.txt`);
}

export const headlines = (page: Page) => page.locator('.result h2').allInnerTexts();
export const answered = (page: Page) =>
  page.getByRole('status').filter({ hasText: /\S/, hasNotText: 'جارٍ' }).waitFor();

export async function ask(address: string): Promise<Page> {
  return askIn(await browser.newPage(), address);
}

export async function askIn(page: Page, address: string): Promise<Page> {
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
