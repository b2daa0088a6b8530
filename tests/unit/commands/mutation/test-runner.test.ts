import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Code as Stryker leaves it: each mutant asks whether it is the one. */
const CODE = `
const stryker = globalThis.__stryker__;
const isActive = (id: string): boolean => stryker.activeMutant === id && ++stryker.hitCount > 0;
export const WORD = isActive('static') ? '' : 'خبر';
let made: string | undefined;
export const madeOnce = (): string => (made ??= isActive('once') ? '' : 'خبر');
export const madeEachTime = (): string => (isActive('each') ? '' : 'خبر');
export const notAsked = (): string => (isActive('unseen') ? '' : 'خبر');
export function endless(): void {
  for (let rounds = 0; isActive('endless') && rounds < 1e6; rounds += 1) {
    if (stryker.hitCount > stryker.hitLimit) throw new Error('endless');
  }
}
let isSpoiled = false;
export const spoilt = (): string => {
  isSpoiled ||= isActive('spoils');
  return isSpoiled ? '' : 'خبر';
};
`;

const TESTS = `
import { expect, it } from 'vitest';
import * as code from './code.ts';
it.each(['madeOnce', 'madeEachTime', 'spoilt'] as const)('%s', (name) => {
  expect(code[name]()).toBe('خبر');
});
it('WORD', () => expect(code.WORD).toBe('خبر'));
it('endless', () => code.endless());
`;

const RUN = `
const [plugin, asked] = process.argv.slice(1);
const { strykerPlugins } = await import(plugin);
const runner = strykerPlugins[0].factory();
await runner.init();
const { tests } = await runner.dryRun({});
const all = { testFilter: tests.map(({ id }) => id), hitLimit: 100 };
const sandboxFileName = process.cwd() + '/code.ts';
const said = [tests.filter(({ failureMessage }) => !failureMessage).length];
for (const id of asked.split(',')) {
  const options = { sandboxFileName, activeMutant: { id }, ...(id === 'static' ? {} : all) };
  const result = runner.mutantRun(options);
  said.push(await result.then(({ status }) => status, ({ message }) => message));
}
console.log(JSON.stringify(said));
`;

describe('a mutant', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'khabar-mutants-'));
    writeFileSync(join(folder, 'code.ts'), CODE);
    writeFileSync(join(folder, 'code.test.ts'), TESTS);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** How many tests there are, and how they end with each mutant. */
  const runWith = (mutants: string): unknown =>
    JSON.parse(
      execFileSync(
        process.execPath,
        [
          ...['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', RUN, '--'],
          new URL('../../../../src/commands/testing/mutation/test-runner.ts', import.meta.url).href,
          mutants,
        ],
        { cwd: folder, env: { ...process.env, MUTATION_TESTS: 'code.test.ts' }, encoding: 'utf8' },
      ),
    );

  it('is noticed wherever it stands, and not where no test looks', () => {
    expect(runWith('each,static,once,endless,unseen,each')).toEqual([
      ...[5, 'killed', 'killed', 'killed', 'timeout', 'survived', 'killed'],
    ]);
  });

  it('is tried in another process where one before it has left something behind', () => {
    expect(runWith('spoils,each')).toEqual([
      5,
      ...[expect.stringContaining('#2 spoilt'), expect.stringContaining('#2 spoilt')],
    ]);
  });
});
