/**
 * `npm run bench:search`: how well and at what cost search finds words in all their forms, beside
 * stock Pagefind and Lucene's light10, in one run, in a real browser; and beside plain BM25 over our own
 * classes and over light10's, which any of their words finds.
 *
 * `-- --corpus FILE --forms FILE` measure another corpus, `--headlines FILE` known articles too;
 * `--results FILE` keeps our ranked lists; `--json` prints one JSON object last.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { given } from '../../src/commands/arguments.ts';
import { getBrowser } from '../../src/commands/browsers/get-browser.ts';
import { interruption } from '../../src/commands/run.mjs';
import { measure } from './measure.ts';
import { benchOptions } from './options.ts';
import { tableOf } from './report.ts';

const options = given(benchOptions);
const stop = interruption();
const executablePath = await getBrowser(stop);
if (executablePath === undefined) process.exit(1);

const folder = await mkdtemp(join(tmpdir(), 'khabar-bench-'));
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const end = () => browser.close();
stop.addEventListener('abort', end);
try {
  const { report, lists } = await measure(options, folder, browser);
  if (options.results) await writeFile(options.results, JSON.stringify(lists));
  console.log(tableOf(report));
  if (options.json) console.log(JSON.stringify(report, rounded));
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}

/** Four decimals are more than the figures mean. */
function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toFixed(4)) : value;
}
