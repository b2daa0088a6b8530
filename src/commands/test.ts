/**
 * `npm test`: everything that is checked of the software, one step after another; the last line counts
 * it all. What editors have written is for `npm run check`.
 */
import { onOneLine } from '../diagnostics/message.ts';
import { NO_BROWSER } from '../diagnostics/messages/servers.ts';
import { getBrowser } from './get-browser.ts';
import { interruption, run } from './run.mjs';
import { runTests } from './run-tests.ts';
import { add, type Tally, tallyOfStep } from './tally.ts';

const stop = interruption();
const browser = await getBrowser(stop);

const steps: readonly [name: string, check: () => Promise<Tally>][] = [
  ['types', () => step('node_modules/astro/bin/astro.mjs', 'check')],
  ['lint and format', () => step('node_modules/@biomejs/biome/bin/biome', 'check', '.')],
  ['unit tests', () => runTests('unit', stop, {})],
  ['build tests', () => runTests('build', stop, {})],
  ['browser tests', browserTests],
];

let total: Tally = { passed: 0, failed: 0 };
for (const [name, check] of steps) {
  console.log(`\n── ${name}`);
  total = add(total, await check());
  if (stop.aborted) process.exit(130);
}

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function step(...command: readonly string[]): Promise<Tally> {
  // Types are those of the newsroom's collections: what `content/` holds is not tested.
  const env = { CONTENT_DIR: 'tests/newsroom' };
  return tallyOfStep(await run(process.execPath, command, stop, env));
}

async function browserTests(): Promise<Tally> {
  if (browser) return runTests('browser', stop, { CHROMIUM_PATH: browser });
  console.error(onOneLine(NO_BROWSER));
  return tallyOfStep(1);
}
