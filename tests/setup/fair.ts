import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { type Served, serve } from '../../src/commands/serving/serve.ts';
import { useBrowser } from './browser.ts';
import { buildSite, temporaryFolder } from './build.ts';

/** Long enough that its end is far below its beginning. */
const FILLER = Array.from(
  { length: 12 },
  (_, day) =>
    `وفي اليوم ${day + 20} وقف الزوار طويلاً أمام الخزائن، وسألوا الدليل عن كل ما رأوه فيها.`,
).join('\n\n');

const ARTICLES: readonly (readonly [string, string, string, string])[] = [
  [
    'fair',
    'ar',
    'صواريخ من ورق في معرض المدينة',
    `عرض المصنع صاروخاً صغيراً. وقال المدير: «الصَّواريخُ ليست للبيع».\n\n${FILLER}\n\nوحمل الطفل كتاباً و**صاروخه** الورقي، ثم عاد إلى **روس**يا مع أمه.\n\nوأُغلق المعرض «يوم العيد»، وبقي يوم واحد للزيارة.`,
  ],
  ['visit', 'ar', 'زيارة قصيرة', 'وصل المراسل إلى المرفأ، وكتب عن القطارين.'],
  ['market', 'en', 'A market by the sea', 'Boats sell fish at the market. A boat is late.'],
];

export let browser: ReturnType<typeof useBrowser>;
/** The built site, served below `/khabar/`, from before the first test on. */
export let site: Served;

/** Builds and serves the site for the tests of one file. */
export function useFair(): void {
  let folder: string;
  beforeAll(async () => {
    folder = await temporaryFolder('find');
    await mkdir(join(folder, 'articles'));
    await mkdir(join(folder, 'pages'));
    for (const [slug, lang, title, text] of ARTICLES) {
      const head = `---\ntitle: ${title}\npubDate: 2025-05-01\nlang: ${lang}\n---\n\n`;
      await writeFile(join(folder, 'articles', `${slug}.md`), head + text);
    }
    const settings =
      'name: ن\nnameEn: N\nurl: https://n.example/\ndescription: د\ndescriptionEn: D\nsections:\n  - { name: علوم, nameEn: Science }\n';
    await writeFile(join(folder, 'site.yaml'), settings);
    const env = { BASE_PATH: '/khabar/' };
    const { code, output } = await buildSite(folder, join(folder, 'site'), env);
    if (code !== 0) throw new Error(output);
    site = await serve({ directory: join(folder, 'site'), base: '/khabar/' });
  });
  afterAll(async () => {
    await site.close();
    await rm(folder, { recursive: true, force: true });
  });
  browser = useBrowser(() => `${site.url}robots.txt`);
}

export const FAIR = 'articles/fair/';
export const box = (page: Page) =>
  page.getByRole('textbox', { name: /^ابحث في هذا الخبر$|^Find in this article$/ });
export const status = (page: Page) => page.locator('khabar-find').getByRole('status');
export const said = (page: Page, words: string) =>
  status(page)
    .filter({ hasText: new RegExp(`^${words}$`) })
    .waitFor();
export const marks = (page: Page, name = 'khabar-find') =>
  page.evaluate((highlight) => [...(CSS.highlights.get(highlight) ?? [])].map(String), name);
export const marked = (page: Page, words: readonly string[]) =>
  expect.poll(() => marks(page)).toEqual(words);
export const current = (page: Page) => marks(page, 'khabar-current');
/** Where the current hit stands, from the window's top, and how high the window is. */
export const place = (page: Page) =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('khabar-current') ?? [];
    const top = range instanceof Range ? range.getBoundingClientRect().top : -1;
    return top / window.innerHeight;
  });

export async function open(
  path: string,
  options?: Parameters<typeof browser.newPage>[0],
): Promise<Page> {
  const page = await browser.newPage(options);
  await page.goto(site.url + path);
  return page;
}

/** Types into the article's search line, and waits for what it says. */
export async function find(typed: string, count: string, path = FAIR): Promise<Page> {
  const page = await open(path);
  await box(page).fill(typed);
  await said(page, count);
  return page;
}
