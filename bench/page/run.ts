/**
 * `npm run bench:page`: what an article of 450 words costs its reader, against the same article built
 * the plain way and against its bare text, in one run; how much later than that its text is seen is `lcp of
 * floor`. `-- --json` prints one JSON object last; `-- --runs 9` repeats the visits more.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { given, readOptions, wholeNumber } from '../../src/commands/arguments.ts';
import { getBrowser } from '../../src/commands/browsers/get-browser.ts';
import { interruption, run } from '../../src/commands/run.mjs';
import { STAGING } from '../../src/folders.ts';
import { StagingArea } from '../../src/publishing/staging.ts';
import { firstSearch } from './first-search.ts';
import { writeFloor } from './floor.ts';
import { buildPlain } from './plain/build-plain.ts';
import { servePacked } from './serve-packed.ts';
import { type Visit, visit } from './visit.ts';

const CONTENT = 'tests/one-article';
const ARTICLE = 'railway';
const QUERY = 'القطار';

const { runs, isJson } = given((args) => {
  const { options, switches } = readOptions(args, ['runs'], ['json']);
  return { runs: wholeNumber('runs', options.runs ?? '5'), isJson: switches.has('json') };
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

const bare = join(staging, 'floor');
await writeFloor(join(site, 'articles', ARTICLE, 'index.html'), bare);

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const [ours, theirs, floor] = [
  await servePacked(site),
  await servePacked(plain),
  await servePacked(bare),
];
const pages = {
  khabar: `${ours.url}articles/${ARTICLE}/`,
  plain: theirs.url,
  floor: floor.url,
};
const searches = {
  khabar: { url: `${ours.url}search/`, box: '#q', result: '.result mark' },
  plain: {
    url: theirs.url,
    box: '.pagefind-ui__search-input',
    result: '.pagefind-ui__result mark',
  },
};

const visits: Record<keyof typeof pages, Visit[]> = { khabar: [], plain: [], floor: [] };
for (let turn = 0; turn < runs; turn += 1) {
  visits.khabar.push(await visit(browser, pages.khabar));
  visits.plain.push(await visit(browser, pages.plain));
  visits.floor.push(await visit(browser, pages.floor));
}
const {
  khabar,
  plain: other,
  floor: least,
} = {
  khabar: median(visits.khabar),
  plain: median(visits.plain),
  floor: median(visits.floor),
};
const ofFloor = ({ lcp }: Visit) => Math.round((lcp / least.lcp) * 100) / 100;
const figures = {
  khabar: {
    ...khabar,
    lcpOfFloor: ofFloor(khabar),
    search: await firstSearch(browser, searches.khabar, QUERY),
  },
  plain: {
    ...other,
    lcpOfFloor: ofFloor(other),
    search: await firstSearch(browser, searches.plain, QUERY),
  },
  floor: { ...least, lcpOfFloor: 1 },
};
await browser.close();
ours.close();
theirs.close();
floor.close();
for (const folder of [staging, site]) await rm(folder, { recursive: true });

console.table(
  Object.fromEntries(
    Object.entries(figures).map(([name, { lcpOfFloor, ...rest }]) => {
      const { search, ...visit } = 'search' in rest ? rest : { ...rest, search: undefined };
      return [
        name,
        {
          ...visit,
          'lcp of floor': lcpOfFloor,
          'search before': search?.before,
          'first search': search?.bytes,
        },
      ];
    }),
  ),
);
if (isJson) console.log(JSON.stringify(figures));

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
