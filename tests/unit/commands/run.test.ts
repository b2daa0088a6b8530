import { expect, it } from 'vitest';
import { run, runQuietly } from '../../../src/commands/run.mjs';

const node = (code: string) => [process.execPath, ['-e', code]] as const;

it.each([0, 3])('a program ends with its own exit code: %i', async (code) => {
  const { signal } = new AbortController();
  expect(await run(...node(`process.exit(${code})`), signal)).toBe(code);
});

it('what a program prints beside the terminal is kept, errors too', async () => {
  const { signal } = new AbortController();
  const program = node("console.log('خبر'); console.error('fault'); process.exitCode = 3;");
  const { exitCode, output } = await runQuietly(...program, signal);
  // Two streams: which is heard first is left open.
  expect([exitCode, output.trimEnd().split('\n').sort()]).toEqual([3, ['fault', 'خبر']]);
});

it('a program that cannot start has failed', async () => {
  const { signal } = new AbortController();
  expect((await runQuietly('/no/such/program', [], signal)).exitCode).toBe(1);
});

it('an interruption ends what runs, and nothing begins after it', async () => {
  const controller = new AbortController();
  const running = run(...node('setInterval(() => {}, 1000)'), controller.signal);
  controller.abort();
  expect(await running).toBe(1);
  expect(await run(...node(''), controller.signal)).toBe(1);
});
