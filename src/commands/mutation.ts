/**
 * `npm run test:mutation`: what share of small faults, put into the code one by one, the unit tests
 * notice. A folder is tested with its own tests alone: each fault then costs a fraction of a second.
 */
import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Stryker } from '@stryker-mutator/core';
import { given, readArguments, wholeNumber } from './arguments.ts';
import { isInSample } from './testing/mutation/sample.ts';
import {
  type MutationScore,
  percentage,
  scoreLine,
  scoreOf,
  total,
} from './testing/mutation-score.ts';

/** The folders of `src/` whose logic is tested this way, and the folders of `tests/unit/` that do it. */
const TESTS: Readonly<Record<string, string>> = {
  arabic: 'arabic',
  bidi: 'bidi',
  dates: 'dates',
  markdown: 'markdown',
  'search/query': 'search',
};

/** They read whole texts or build an index, take seconds each and notice little that others do not. */
const LEFT_OUT = [
  ...['alike', 'asked-rules', 'in-article', 'index-in-parts', 'quality', 'typed-words', 'words'],
  ...['kept-articles', 'kept-index', 'kept-search', 'query-in-node', 'reading-ahead', 'work'],
].map((name) => `**/${name}.test.ts`);

/** In percent. */
const ENOUGH = 85;

const CACHE = 'node_modules/.cache/mutation';

/** Of a folder, or of a folder or file in it, each mutant, or every fifth: `markdown --every 5`. */
const { asked, every } = given((args) => {
  const { positionals, options } = readArguments(args, ['every']);
  return { asked: positionals, every: wholeNumber('every', options.every ?? '1') };
});
const folderOf = (path: string) =>
  Object.keys(TESTS).find((folder) => path === folder || path.startsWith(`${folder}/`));
const unknown = asked.filter((path) => !folderOf(path));
if (unknown.length > 0) {
  console.error(`${unknown.join(', ')}: ? ${Object.keys(TESTS).join(', ')}`);
  process.exit(1);
}

// The tests run in processes of their own, on the newsroom and not on what a shell has set.
Object.assign(process.env, {
  MUTATION_EVERY: String(every),
  CONTENT_DIR: 'tests/newsroom',
  OUT_DIR: '',
  SITE_URL: '',
  BASE_PATH: '',
});

const scores: [path: string, score: MutationScore][] = [];
for (const path of asked.length > 0 ? asked : Object.keys(TESTS)) {
  scores.push([path, await scoreFor(path)]);
}
const all = total(scores.map(([, score]) => score));
console.log();
for (const [path, score] of scores) console.log(scoreLine(path, score));
console.log(scoreLine('total', all));
process.exitCode = percentage(all) < ENOUGH ? 1 : 0;

async function scoreFor(path: string): Promise<MutationScore> {
  const folder = folderOf(path) ?? '';
  // Read by `testing/mutation/test-runner.ts`.
  process.env.MUTATION_TESTS = globSync(`tests/unit/${TESTS[folder]}/**/*.test.ts`, {
    exclude: LEFT_OUT,
  }).join();
  const stryker = new Stryker({
    configFile: '.config/stryker.json',
    // What knows its words by heart is data: a changed word proves nothing.
    mutate: [
      path.endsWith('.ts') ? `src/${path}` : `src/${path}/**/*.ts`,
      '!src/arabic/lexicon/**',
    ],
    concurrency: availableParallelism(),
    jsonReporter: { fileName: `${CACHE}/${path.replaceAll('/', '-')}.json` },
  });
  return scoreOf(folder, (await stryker.runMutationTest()).filter(isInSample));
}
