/**
 * `npm run picture`: takes the pictures of the docs. Those of the README are of the sample newsroom, built anew: its
 * front page and its leading article, on a desk and on a phone. Those of the editors' manual are of its own examples.
 */
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';
import sharp from 'sharp';
import { given, readOptions } from './arguments.ts';
import { getBrowser } from './browsers/get-browser.ts';
import { ELEMENTS, FIRST, writeManualArticles } from './manual-examples.ts';
import { interruption, run } from './run.mjs';
import { SAMPLE_NEWSROOM } from './sample-newsroom.ts';
import { serve } from './serving/serve.ts';

const FOLDER = 'docs/pictures';
const MANUAL = 'docs/ar/README.md';
/** A reader elsewhere would see their own time beside each. */
const READER = { timezoneId: 'Africa/Cairo' };
const DESK = { ...READER, viewport: { width: 1280, height: 1500 } };
const PHONE = { ...READER, viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };
const COLUMN = { ...READER, viewport: { width: 760, height: 900 } };

/** How much stands around a part, in pixels. */
const AROUND = 24;

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly device: BrowserContextOptions;
  /** What of the page is shown, if not what a window shows. */
  readonly part?: string;
}

const OF_NEWSROOM: readonly Picture[] = [
  { name: 'front-page-1280', path: '', device: DESK },
  { name: 'front-page-390', path: '', device: PHONE },
  { name: 'article-1280', path: 'articles/lights-out/', device: DESK },
  { name: 'article-390', path: 'articles/lights-out/', device: PHONE },
];
const OF_MANUAL: readonly Picture[] = [
  { name: 'manual-first-article', path: `articles/${FIRST}/`, device: COLUMN },
  { name: 'manual-elements', path: `articles/${ELEMENTS}/`, device: COLUMN, part: '.prose' },
];

given(readOptions);
const stop = interruption();
const executablePath = await getBrowser(stop);
if (executablePath === undefined) process.exit(1);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const folder = await mkdtemp(join(tmpdir(), 'khabar-pictures-'));
await mkdir(FOLDER, { recursive: true });
try {
  await picture(SAMPLE_NEWSROOM, OF_NEWSROOM);
  const content = join(folder, 'manual');
  await writeManualArticles(await readFile(MANUAL, 'utf8'), content);
  await picture({ ...SAMPLE_NEWSROOM, CONTENT_DIR: content }, OF_MANUAL);
} finally {
  await browser.close();
  await rm(folder, { recursive: true });
}

/** Builds a site, and takes pictures of it. */
async function picture(
  env: Readonly<Record<string, string>>,
  pictures: readonly Picture[],
): Promise<void> {
  const directory = await mkdtemp(join(folder, 'site-'));
  const code = await run(process.execPath, ['src/commands/build.ts'], stop, {
    ...env,
    OUT_DIR: directory,
  });
  if (code !== 0) throw new Error('The site of the pictures was not built.');
  const site = await serve({ directory });
  for (const { name, path, device, part } of pictures) {
    const file = `${FOLDER}/${name}.webp`;
    await sharp(await taken(browser, site.url + path, device, part))
      .webp({ quality: 72 })
      .toFile(file);
    console.log(file);
  }
  await site.close();
}

/** What a window shows of a page, or a part of it whole, when its font and its pictures are there. */
async function taken(
  chrome: Browser,
  url: string,
  device: BrowserContextOptions,
  part?: string,
): Promise<Buffer> {
  const page = await chrome.newPage(device);
  await page.goto(url);
  await page.evaluate(() => document.fonts.ready);
  // A first visit that is slow is read in the face that the device has: the second has the site's.
  await page.reload();
  await page.evaluate(() => document.fonts.ready);
  if (part === undefined) return page.screenshot();
  const box = await page.locator(part).boundingBox();
  if (!box) throw new Error(`${url} has no ${part}.`);
  const { x, y, width, height } = box;
  const clip = { x: x - AROUND, y, width: width + 2 * AROUND, height: height + AROUND };
  return page.screenshot({ fullPage: true, clip });
}
