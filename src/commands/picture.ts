/**
 * `npm run picture`: takes the pictures of the README from the sample newsroom, built anew: its front page
 * and its leading article, on a desk and on a phone.
 */
import { mkdir } from 'node:fs/promises';
import { type Browser, chromium } from 'playwright-core';
import sharp from 'sharp';
import { getBrowser } from './get-browser.ts';
import { interruption, run } from './run.mjs';
import { SAMPLE_NEWSROOM } from './sample-newsroom.ts';
import { serve } from './serve.ts';

const FOLDER = 'docs/pictures';
const DESK = { viewport: { width: 1280, height: 1500 } };
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };
const PICTURES = [
  ['front-page-1280', '', DESK],
  ['front-page-390', '', PHONE],
  ['article-1280', 'articles/lights-out/', DESK],
  ['article-390', 'articles/lights-out/', PHONE],
] as const;

Object.assign(process.env, SAMPLE_NEWSROOM);
// Only now, because it reads at once which content is meant.
const { DEMO } = await import('../folders.ts');

const stop = interruption();
const executablePath = await getBrowser(stop);
if (executablePath === undefined) process.exit(1);
if ((await run(process.execPath, ['src/commands/build.ts'], stop, { OUT_DIR: DEMO })) !== 0)
  process.exit(1);
const site = await serve({ directory: DEMO });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
await mkdir(FOLDER, { recursive: true });
for (const [name, path, device] of PICTURES) {
  const file = `${FOLDER}/${name}.webp`;
  await sharp(await taken(browser, site.url + path, device))
    .webp({ quality: 72 })
    .toFile(file);
  console.log(file);
}
await browser.close();
await site.close();

/** What a window shows of a page when its font and its pictures are there. */
async function taken(browser: Browser, url: string, device: typeof DESK): Promise<Buffer> {
  const page = await browser.newPage(device);
  await page.goto(url);
  await page.evaluate(() => document.fonts.ready);
  return page.screenshot();
}
