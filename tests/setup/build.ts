import { spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Finished {
  readonly code: number | null;
  /** All that it printed, but for the lines that say how far it is. */
  readonly output: string;
  /** Those lines. */
  readonly steps: readonly string[];
}

/** `[2/5] …`, as `src/publishing/progress.ts` writes it. */
const STEP = /^\[\d\/\d\] .*\n/gm;

/** What a shell may have set, and no test should depend on. */
const OURS = {
  CONTENT_DIR: 'tests/newsroom',
  OUT_DIR: '',
  SITE_URL: '',
  BASE_PATH: '',
  PRECOMPRESS: '',
};

/** The environment of a user's shell: Astro behaves otherwise where it sees Vitest's variables. */
export function environment(added: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const { NODE_ENV: _mode, VITEST: _vitest, ...env } = process.env;
  return { ...env, ...OURS, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...added };
}

/** Runs a TypeScript file of the project, or of a copy of it, as npm would, and gives what it printed. */
export function run(
  script: string,
  env: Readonly<Record<string, string>> = {},
  args: readonly string[] = [],
  project = process.cwd(),
): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: project,
      env: environment(env),
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.on('close', (code) => {
      const steps = output.match(STEP)?.map((line) => line.trimEnd()) ?? [];
      resolve({ code, output: output.replace(STEP, ''), steps });
    });
  });
}

/** Builds a content folder as `npm run build` does. */
export function buildSite(
  content: string,
  output: string,
  env: Readonly<Record<string, string>> = {},
  project?: string,
): Promise<Finished> {
  const folders = { CONTENT_DIR: content, OUT_DIR: output };
  return run('src/commands/build.ts', { ...folders, ...env }, [], project);
}

/** A new folder outside the project. */
export function temporaryFolder(name: string): Promise<string> {
  return mkdtemp(join(tmpdir(), `khabar-${name}-`));
}
