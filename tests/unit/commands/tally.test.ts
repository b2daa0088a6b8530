import { describe, expect, it } from 'vitest';
import {
  add,
  tallyOfStep,
  tallyOfTests,
  type VitestReport,
} from '../../../src/commands/testing/tally.ts';

/** A report of files, each the statuses of its tests: none, and it could not be loaded. */
function report(...files: readonly ('passed' | 'failed' | 'skipped')[][]): VitestReport {
  const count = (status: string) => files.flat().filter((test) => test === status).length;
  return {
    numPassedTests: count('passed'),
    numFailedTests: count('failed'),
    testResults: files.map((tests) => ({
      status: tests.includes('failed') || tests.length === 0 ? 'failed' : 'passed',
      assertionResults: tests.map((status) => ({ status })),
    })),
  };
}

describe('counting', () => {
  it.each<[string, VitestReport | undefined, number, number, number]>([
    ['one for each test', report(['passed', 'passed'], ['passed']), 0, 3, 0],
    ['one for each failure', report(['passed', 'failed'], ['failed']), 1, 1, 2],
    ['a file that could not be loaded', report(['passed'], []), 1, 1, 1],
    ['the same beside a failure', report(['failed'], []), 1, 0, 2],
    ['an error outside any test', report(['passed']), 1, 1, 1],
    ['no file', report(), 0, 0, 1],
    ['nothing but skipped tests', report(['skipped']), 0, 0, 1],
    ['a crash before the report', undefined, 134, 0, 1],
    ['no report and no error', undefined, 0, 0, 1],
  ])('%s', (_what, written, exitCode, passed, failed) => {
    expect(tallyOfTests(written, exitCode)).toEqual({ passed, failed });
  });

  it('adds a step that is one check', () => {
    expect(add(tallyOfStep(0), tallyOfStep(2))).toEqual({ passed: 1, failed: 1 });
  });
});
