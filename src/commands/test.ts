/**
 * `npm test`: everything that is checked of the software, one step after another; the last line counts
 * it all. What editors have written is for `npm run check`.
 */
import { onOneLine } from '../diagnostics/message.ts';
import { engineMissing, enginesThatRan } from '../diagnostics/messages/engines.ts';
import { NO_BROWSER } from '../diagnostics/messages/servers.ts';
import { ENGINES } from './engines.ts';
import { getEngines } from './get-engines.ts';
import { interruption, run } from './run.mjs';
import { runTests } from './run-tests.ts';
import { add, type Tally, tallyOfStep } from './tally.ts';

const stop = interruption();
const engines = await getEngines(stop);

const steps: readonly [name: string, check: () => Promise<Tally>][] = [
  ['types', () => step('node_modules/astro/bin/astro.mjs', 'check')],
  ['lint and format', () => step('node_modules/@biomejs/biome/bin/biome', 'check', '.')],
  ['unit tests', () => runTests('unit', stop, {})],
  ['build tests', () => runTests('build', stop, {})],
  ['browser tests', browserTests],
  ['engine tests', () => runTests('engines', stop, engines)],
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

async function step(...command: readonly string[]): Promise<Tally> {
  // Types are those of the newsroom's collections: what `content/` holds is not tested.
  const env = { CONTENT_DIR: 'tests/newsroom' };
  return tallyOfStep(await run(process.execPath, command, stop, env));
}

async function browserTests(): Promise<Tally> {
  if (engines.CHROMIUM_PATH) return runTests('browser', stop, engines);
  console.error(onOneLine(NO_BROWSER));
  return tallyOfStep(1);
}
