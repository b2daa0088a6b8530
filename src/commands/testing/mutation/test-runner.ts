/**
 * Runs the tests of a mutant for Stryker in a process that has loaded them before: to start vitest, and to
 * have it load them, costs more than some hundred tests.
 */
import { INSTRUMENTER_CONSTANTS, type InstrumenterContext } from '@stryker-mutator/api/core';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import fc from 'fast-check';
import type { CollectedTest } from './collected-tests.ts';
import { isAnew, loadAnew, loadTests } from './load-tests.ts';
import { type Outcome, runEach } from './run-each.ts';
import { isInSample } from './sample.ts';

/** What mutated code asks which mutant it is, and where it says that it was run. */
const switches: InstrumenterContext = {};

/** Each file with its tests, loaded while no mutant was active. */
const loaded = new Map<string, readonly CollectedTest[]>();

/** In which order tests are tried: what noticed one mutant may notice the next, and quick ones come before slow ones. */
const turns = new Map<string, number>();

const testRunner: TestRunner = {
  capabilities: () => ({ reloadEnvironment: true }),

  async init() {
    Reflect.set(globalThis, INSTRUMENTER_CONSTANTS.NAMESPACE, switches);
    // One value that fails is enough: a simpler one is of no use here.
    fc.configureGlobal({ seed: 20261127, endOnFailure: true });
    for (const file of process.env.MUTATION_TESTS?.split(',') ?? []) {
      loaded.set(file, await loadTests(file));
    }
  },

  async dryRun(): Promise<DryRunResult> {
    const tests: TestResult[] = [];
    await runEach([...loaded.values()].flat(), {
      begins: ({ id }) => {
        switches.currentTestId = id;
      },
      ends: (test, outcome, milliseconds) => {
        tests.push(resultOf(test, outcome, milliseconds));
        return true;
      },
    });
    delete switches.currentTestId;
    const { mutantCoverage } = switches;
    return { status: DryRunStatus.Complete, tests, ...(mutantCoverage && { mutantCoverage }) };
  },

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    if (!isInSample(options.activeMutant)) {
      return { status: MutantRunStatus.Error, errorMessage: 'It is not in the sample.' };
    }
    const quick = options.testFilter && (await tryLoaded(options, new Set(options.testFilter)));
    return quick && quick.status !== MutantRunStatus.Survived ? quick : await tryAnew(options);
  },
};

/** @throws Where what failed fails without the mutant, too: Stryker then tries it in a new process. */
async function tryLoaded(
  options: MutantRunOptions,
  covering: ReadonlySet<string>,
): Promise<MutantRunResult> {
  const tests = inTurn([...loaded.values()].flat().filter(({ id }) => covering.has(id)));
  activate(options);
  const results = await runUntilFailure(tests);
  const result = mutantResult(results);
  deactivate();

  const killer = tests.find(({ id }) => id === results.at(-1)?.id);
  if (result.status !== MutantRunStatus.Killed || !killer) return result;
  const [without] = await runUntilFailure([killer]);
  if (without?.status === TestStatus.Success) return result;
  throw new Error(`An earlier mutant has left something behind: ${killer.id}`);
}

/** With its file, and all that imports it, loaded while the mutant is active: it may be in what is made once. */
async function tryAnew(options: MutantRunOptions): Promise<MutantRunResult> {
  const results: TestResult[] = [];
  loadAnew(options.sandboxFileName);
  activate(options);
  try {
    for (const file of filesInTurn().filter(isAnew)) {
      results.push(...(await runUntilFailure(inTurn(await loadTests(file)))));
      if (results.at(-1)?.status === TestStatus.Failed) break;
    }
    return mutantResult(results);
  } catch (error) {
    return { status: MutantRunStatus.Error, errorMessage: String(error) };
  } finally {
    deactivate();
  }
}

async function runUntilFailure(tests: readonly CollectedTest[]): Promise<readonly TestResult[]> {
  const results: TestResult[] = [];
  await runEach(tests, {
    ends: (test, outcome, milliseconds) => {
      results.push(resultOf(test, outcome, milliseconds));
      turns.set(test.id, outcome === undefined ? milliseconds : -performance.now());
      return outcome === undefined;
    },
  });
  return results;
}

const turnOf = ({ id }: CollectedTest): number => turns.get(id) ?? 0;

function inTurn(tests: readonly CollectedTest[]): readonly CollectedTest[] {
  return tests.toSorted((a, b) => turnOf(a) - turnOf(b));
}

function filesInTurn(): readonly string[] {
  const turnOfFile = (tests: readonly CollectedTest[]) =>
    tests.reduce((sum, test) => sum + turnOf(test), 0);
  return [...loaded]
    .toSorted(([, a], [, b]) => turnOfFile(a) - turnOfFile(b))
    .map(([file]) => file);
}

/**
 * Stryker calls endless what is run a hundred times as often as without the mutant: minutes, in what is asked
 * of each letter.
 */
function activate({ activeMutant, hitLimit = Number.POSITIVE_INFINITY }: MutantRunOptions): void {
  switches.activeMutant = activeMutant.id;
  switches.hitCount = 0;
  switches.hitLimit = Math.min(hitLimit, hitLimit / 50 + 1_000_000);
}

function deactivate(): void {
  delete switches.activeMutant;
}

function mutantResult(tests: readonly TestResult[]): MutantRunResult {
  const endless = determineHitLimitReached(switches.hitCount, switches.hitLimit);
  return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests: [...tests] });
}

function resultOf({ id, name }: CollectedTest, outcome: Outcome, timeSpentMs: number): TestResult {
  const test = { id, name, timeSpentMs };
  return outcome === undefined
    ? { ...test, status: TestStatus.Success }
    : { ...test, status: TestStatus.Failed, failureMessage: outcome };
}

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'loaded-tests', () => testRunner),
];
