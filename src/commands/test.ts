/**
 * `npm test`: everything that is checked of the software; the last line counts it all. What editors have
 * written is for `npm run check`.
 *
 * Types and lint are checked while the unit tests are on the screen. Built HTML and pages in the browser
 * are tested in one run: they share the sites that are built for them, and no processor waits for the
 * slowest file of either.
 */
import { onOneLine } from '../diagnostics/message.ts';
import { engineMissing, enginesThatRan } from '../diagnostics/messages/engines.ts';
import { NO_BROWSER } from '../diagnostics/messages/servers.ts';
import { given, readOptions } from './arguments.ts';
import { ENGINES } from './browsers/engines.ts';
import { getEngines } from './browsers/get-engines.ts';
import { interruption, runQuietly } from './run.mjs';
import { runTests } from './testing/run-tests.ts';
import { add, type Tally, tallyOfStep } from './testing/tally.ts';

given(readOptions);
const stop = interruption();
const engines = await getEngines(stop);

const types = inBackground('node_modules/astro/bin/astro.mjs', 'check');
const lint = inBackground('node_modules/@biomejs/biome/bin/biome', 'check', '.');

const steps: readonly [name: string, check: () => Promise<Tally>][] = [
  ['unit tests, and a hundredth of torture', () => runTests(['unit', 'torture'], stop, {})],
  ['types', types],
  ['lint and format', lint],
  ['built pages, and pages in the browsers', pageTests],
];

let total: Tally = { passed: 0, failed: 0 };
for (const [name, check] of steps) {
  console.log(`\n── ${name}`);
  total = add(total, await check());
  if (stop.aborted) process.exit(130);
}

const hadEngine = ({ variable }: (typeof ENGINES)[number]) => engines[variable] !== undefined;
console.log(`\n${onOneLine(enginesThatRan(ENGINES.filter(hadEngine).map(({ name }) => name)))}`);
for (const { name, variable, packages } of ENGINES.filter((engine) => !hadEngine(engine))) {
  console.log(onOneLine(engineMissing(name, variable, packages)));
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** Starts a step now, and shows what it said when it is asked for. */
function inBackground(...command: readonly string[]): () => Promise<Tally> {
  // Types are those of the newsroom's collections: what `content/` holds is not tested.
  const env = { CONTENT_DIR: 'tests/newsroom' };
  const running = runQuietly(process.execPath, command, stop, env);
  return async () => {
    const { exitCode, output } = await running;
    console.log(output.trimEnd());
    return tallyOfStep(exitCode);
  };
}

async function pageTests(): Promise<Tally> {
  if (engines.CHROMIUM_PATH) return runTests(['build', 'browser', 'engines'], stop, engines);
  console.error(onOneLine(NO_BROWSER));
  return add(tallyOfStep(1), await runTests(['build', 'engines'], stop, engines));
}
