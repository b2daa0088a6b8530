import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

/** The script of a worker, which begins as it loads. */
const WORKER = 'index-worker.ts';
const FOLDER = new URL('../../../src/search/query/', import.meta.url);

it('every module of search/query loads in Node, without a browser or a bundler', async () => {
  const urls = readdirSync(FOLDER)
    .filter((name) => name !== WORKER)
    .map((name) => new URL(name, FOLDER).href);
  const code = `await Promise.all(${JSON.stringify(urls)}.map((url) => import(url)));`;
  const args = ['--input-type=module', '--eval', code];
  expect((await promisify(execFile)(process.execPath, args)).stderr).toBe('');
});
