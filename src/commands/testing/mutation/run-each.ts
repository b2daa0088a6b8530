import { clearTimeout, setTimeout } from 'node:timers';
import { type CollectedTest, type Scope, type Step, scopesOf } from './collected-tests.ts';

/** How a test ended: nothing is wrong, or this is. */
export type Outcome = string | undefined;

interface Listener {
  readonly begins?: (test: CollectedTest) => void;
  /** Where it says `false`, no more tests are run. */
  readonly ends: (test: CollectedTest, outcome: Outcome, milliseconds: number) => boolean;
}

/**
 * In milliseconds: a test that waits so long waits for what never comes. What takes as long because the machine does
 * much else ends first, for a timer waits until nothing else is to be done.
 */
const LONGEST_WAIT = 15_000;

/**
 * Runs tests one after another, with what goes around them.
 *
 * @param longestWait for one of them, in milliseconds
 */
export async function runEach(
  tests: Iterable<CollectedTest>,
  { begins, ends }: Listener,
  longestWait = LONGEST_WAIT,
): Promise<void> {
  let inside: readonly Scope[] = [];
  for (const test of tests) {
    begins?.(test);
    const started = performance.now();
    const scopes = scopesOf(test.scope);
    const outcome = await outcomeOf(async () => {
      await leave(inside.filter((scope) => !scopes.includes(scope)));
      const entered = scopes.filter((scope) => !inside.includes(scope));
      inside = scopes;
      for (const scope of entered) await all(scope.beforeAll);
      await runOne(test, scopes, longestWait);
    });
    if (!ends(test, outcome, performance.now() - started)) break;
  }
  await outcomeOf(() => leave(inside));
}

async function runOne(
  test: CollectedTest,
  scopes: readonly Scope[],
  longestWait: number,
): Promise<void> {
  try {
    for (const scope of scopes) await all(scope.beforeEach);
    await inTime(test.body, longestWait);
  } finally {
    for (const scope of scopes.toReversed()) await all(scope.afterEach);
  }
}

async function inTime(step: Step, longestWait: number): Promise<void> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('It waits for ever.')), longestWait);
  try {
    await Promise.race([step(), promise]);
  } finally {
    clearTimeout(timer);
  }
}

async function leave(scopes: readonly Scope[]): Promise<void> {
  for (const scope of scopes.toReversed()) await all(scope.afterAll);
}

async function all(steps: readonly Step[]): Promise<void> {
  for (const step of steps) await step();
}

async function outcomeOf(step: () => Promise<void>): Promise<Outcome> {
  try {
    await step();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
