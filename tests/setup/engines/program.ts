import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * A shell becomes the program, beside a watch that ends it when the pipe from us closes: then we have
 * ended, in whatever way, and nothing of ours may outlive us.
 */
const WATCHED = 'exec 4<&0 0</dev/null; (read -r _ <&4; kill $$ 2>/dev/null) 3>&- & exec "$@" 4<&-';

/** A program that runs beside the tests. */
export interface Program {
  readonly process: ChildProcess;
  /** Settles when it ends by itself, always as a failure: it is there to be used. */
  readonly failure: Promise<never>;
  end(): Promise<void>;
}

/** Starts a program that ends with this process at the latest. Its file 3 can be read. */
export function startProgram(
  [program, ...args]: readonly [string, ...string[]],
  env: NodeJS.ProcessEnv = process.env,
): Program {
  const child = spawn('sh', ['-c', WATCHED, 'sh', program, ...args], {
    env,
    stdio: ['pipe', 'ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr?.on('data', (chunk) => {
    errors += chunk;
  });
  const ended = once(child, 'exit');
  const failure = ended.then(([code]) => {
    child.stdin?.destroy();
    throw new Error(`${program} ended with ${code}:\n${errors}`);
  });
  failure.catch(() => undefined);
  return {
    process: child,
    failure,
    end: async () => {
      child.kill();
      await ended;
    },
  };
}
