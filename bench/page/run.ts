/**
 * `npm run bench:page`: what an article of 450 words costs its reader, against the same article built
 * the plain way, in one run. `-- --json` prints one JSON object last; `-- --runs 9` repeats the visits more.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { getBrowser } from '../../src/commands/get-browser.ts';
import { interruption, run } from '../../src/commands/run.mjs';
import { STAGING } from '../../src/folders.ts';
import { StagingArea } from '../../src/publishing/staging.ts';
import { firstSearch } from './first-search.ts';
import { buildPlain } from './plain/build-plain.ts';
import { servePacked } from './serve-packed.ts';
import { type Visit, visit } from './visit.ts';

const CONTENT = 'tests/one-article';
const ARTICLE = 'railway';
const QUERY = 'القطار';

const { values } = parseArgs({
  options: { json: { type: 'boolean' }, runs: { type: 'string', default: '5' } },
});
const stop = interruption();
const executablePath = await getBrowser(stop);
if (!executablePath) process.exit(1);

// Ours is built as for a host, wherever that is; the plain one finds its packages from the project.
const staging = await new StagingArea(STAGING).openFolder();
const site = await mkdtemp(join(tmpdir(), 'khabar-bench-'));
const env = { CONTENT_DIR: CONTENT, OUT_DIR: site, SITE_URL: '', BASE_PATH: '' };
if ((await run(process.execPath, ['src/commands/build.ts'], stop, env)) !== 0) process.exit(1);
const plain = await buildPlain(join(CONTENT, 'articles', `${ARTICLE}.md`), join(staging, 'plain'));

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const [ours, theirs] = [await servePacked(site), await servePacked(plain)];
const pages = {
  khabar: `${ours.url}articles/${ARTICLE}/`,
  plain: theirs.url,
};
const searches = {
  khabar: { url: `${ours.url}search/`, box: '#q', result: '.result mark' },
  plain: {
    url: theirs.url,
    box: '.pagefind-ui__search-input',
    result: '.pagefind-ui__result mark',
  },
};

const visits: Record<keyof typeof pages, Visit[]> = { khabar: [], plain: [] };
for (let turn = 0; turn < Number(values.runs); turn += 1) {
  visits.khabar.push(await visit(browser, pages.khabar));
  visits.plain.push(await visit(browser, pages.plain));
}
const figures = {
  khabar: { ...median(visits.khabar), search: await firstSearch(browser, searches.khabar, QUERY) },
  plain: { ...median(visits.plain), search: await firstSearch(browser, searches.plain, QUERY) },
};
await browser.close();
ours.close();
theirs.close();
for (const folder of [staging, site]) await rm(folder, { recursive: true });

console.table(
  Object.fromEntries(
    Object.entries(figures).map(([name, { search, ...rest }]) => [
      name,
      { ...rest, 'search before': search.before, 'first search': search.bytes },
    ]),
  ),
);
if (values.json) console.log(JSON.stringify(figures));

function median(all: readonly Visit[]): Visit {
  const of = (name: keyof Visit) => {
    const sorted = all.map((each) => each[name]).sort((a, b) => a - b);
    return Math.round((sorted[sorted.length >> 1] ?? 0) * 1000) / 1000;
  };
  return {
    requests: of('requests'),
    bytes: of('bytes'),
    html: of('html'),
    css: of('css'),
    js: of('js'),
    fonts: of('fonts'),
    fcp: Math.round(of('fcp')),
    lcp: Math.round(of('lcp')),
    cls: of('cls'),
  };
}
