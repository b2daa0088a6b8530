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
  return new Promise((resolve) => {
    if (interrupted.aborted) return resolve(1);
    const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, ...env } });
    const end = () => child.kill();
    const ended = (/** @type {number | null} */ code) => {
      interrupted.removeEventListener('abort', end);
      resolve(code ?? 1);
    };
    interrupted.addEventListener('abort', end);
    child.once('exit', ended);
    child.once('error', (error) => {
      console.error(error.message);
      ended(1);
    });
  });
}
