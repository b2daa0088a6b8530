/**
 * `npm run torture`: all that `tests/torture` can generate, where `npm test` tries a hundredth; what each step costs, and
 * each regular expression of the source. It says at which it is, and the last line counts it all.
 */
import { given, readOptions } from './arguments.ts';
import { interruption } from './run.mjs';
import { runTests } from './testing/run-tests.ts';

given(readOptions);
const { passed, failed } = await runTests(
  ['torture'],
  interruption(),
  { TORTURE: 'all' },
  'verbose',
);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
