/**
 * `npm run picture`: takes the README's picture of the page, from the newest article of the site as it
 * is built.
 */
import { chromium } from 'playwright-core';
import { basePath } from '../content/site.ts';
import { OUTPUT } from '../folders.ts';
import { getBrowser } from './get-browser.ts';
import { interruption } from './run.mjs';
import { serve } from './serve.ts';

const PICTURE = 'docs/article.png';

const executablePath = await getBrowser(interruption());
if (executablePath === undefined) process.exit(1);
const site = await serve({ directory: OUTPUT, base: basePath() });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
await page.goto(site.url);
await page.locator('.summary-lead h2 a').click();
await page.locator('.article-head').waitFor();
await page.evaluate(() => document.fonts.ready);
await page.screenshot({ path: PICTURE });
await browser.close();
await site.close();
console.log(PICTURE);
