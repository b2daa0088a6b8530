import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../run.mjs';
import { type Tally, tallyOfTests, type VitestReport } from './tally.ts';

const VITEST = ['node_modules/vitest/vitest.mjs', 'run'];
const OPTIONS = ['--config=.config/vitest.config.ts', '--root=.', '--allowOnly=false'];

/**
 * Runs vitest projects on the screen, together, and counts their tests.
 *
 * @param reporter by which they are told of: `verbose` names each test as it ends
 */
export async function runTests(
  projects: readonly string[],
  stop: AbortSignal,
  env: Readonly<Record<string, string>>,
  reporter: 'default' | 'verbose' = 'default',
): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'khabar-test-'));
  const file = join(folder, 'report.json');
  const reporters = [`--reporter=${reporter}`, '--reporter=json', `--outputFile.json=${file}`];
  const chosen = projects.map((project) => `--project=${project}`);
  const args = [...VITEST, ...OPTIONS, ...reporters, ...chosen];

  const exitCode = await run(process.execPath, args, stop, env);
  const tally = tallyOfTests(await readReport(file), exitCode);
  await rm(folder, { recursive: true });
  return tally;
}

async function readReport(file: string): Promise<VitestReport | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}
