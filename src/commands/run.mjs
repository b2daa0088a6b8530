// @ts-check
import { spawn } from 'node:child_process';

/**
 * Aborted by Ctrl+C or a request to end, which may arrive twice: from the terminal and from npm.
 *
 * @returns {AbortSignal}
 */
export function interruption() {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => controller.abort());
  return controller.signal;
}

/**
 * Runs a program in this terminal and waits for its end, which an interruption brings about: no
 * program outlives the command that ran it.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {AbortSignal} interrupted
 * @param {Readonly<Record<string, string>>} [env] beside what this process has
 * @returns {Promise<number>} its exit code; 1 if it could not start or was ended by a signal
 */
export function run(program, args, interrupted, env = {}) {
  return start(program, args, interrupted, env, 'inherit', () => {});
}

/**
 * The same beside what the terminal shows: what the program prints is kept.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {AbortSignal} interrupted
 * @param {Readonly<Record<string, string>>} [env]
 * @returns {Promise<{ readonly exitCode: number, readonly output: string }>}
 */
export async function runQuietly(program, args, interrupted, env = {}) {
  let output = '';
  const keep = (/** @type {string} */ words) => {
    output += words;
  };
  return { exitCode: await start(program, args, interrupted, env, 'pipe', keep), output };
}

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @param {AbortSignal} interrupted
 * @param {Readonly<Record<string, string>>} env
 * @param {'inherit' | 'pipe'} stdio
 * @param {(words: string) => void} hear what is printed to a pipe
 * @returns {Promise<number>}
 */
function start(program, args, interrupted, env, stdio, hear) {
  return new Promise((resolve) => {
    if (interrupted.aborted) return resolve(1);
    const child = spawn(program, args, { stdio, env: { ...process.env, ...env } });
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', hear);
    const end = () => child.kill();
    const ended = (/** @type {number | null} */ code) => {
      interrupted.removeEventListener('abort', end);
      resolve(code ?? 1);
    };
    interrupted.addEventListener('abort', end);
    child.once('close', ended);
    child.once('error', (error) => {
      console.error(error.message);
      ended(1);
    });
  });
}
