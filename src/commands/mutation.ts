/**
 * `npm run test:mutation`: what share of small faults, put into the code one by one, the unit tests
 * notice. A folder is tested with its own tests alone: each fault then costs a fraction of a second.
 */
import { availableParallelism } from 'node:os';
import { Stryker } from '@stryker-mutator/core';
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

/** In percent. */
const ENOUGH = 85;

const CACHE = 'node_modules/.cache/mutation';

const asked = process.argv.slice(2);
const unknown = asked.filter((folder) => !Object.hasOwn(TESTS, folder));
if (unknown.length > 0) {
  console.error(`${unknown.join(', ')}: ? ${Object.keys(TESTS).join(', ')}`);
  process.exit(1);
}

const scores: [folder: string, score: MutationScore][] = [];
for (const [folder, tests] of Object.entries(TESTS)) {
  if (asked.length > 0 && !asked.includes(folder)) continue;
  scores.push([folder, await scoreFor(folder, tests)]);
}
const all = total(scores.map(([, score]) => score));
console.log();
for (const [folder, score] of scores) console.log(scoreLine(folder, score));
console.log(scoreLine('total', all));
process.exitCode = percentage(all) < ENOUGH ? 1 : 0;

async function scoreFor(folder: string, tests: string): Promise<MutationScore> {
  // Read by `.config/mutation.config.ts`, in processes of their own.
  process.env.MUTATION_TESTS = tests;
  const name = folder.replace('/', '-');
  const stryker = new Stryker({
    configFile: '.config/stryker.json',
    // What knows its words by heart is data: a changed word proves nothing.
    mutate: [`src/${folder}/**/*.ts`, '!src/arabic/lexicon/**'],
    concurrency: availableParallelism(),
    incrementalFile: `${CACHE}/${name}.incremental.json`,
    jsonReporter: { fileName: `${CACHE}/${name}.json` },
  });
  return scoreOf(folder, await stryker.runMutationTest());
}
