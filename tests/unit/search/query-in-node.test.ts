import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

/** The script of a worker, which begins as it loads. */
const WORKER = join('engine', 'index-worker.ts');
const FOLDER = new URL('../../../src/search/query/', import.meta.url);

it('every module of search/query loads in Node, without a browser or a bundler', async () => {
  const urls = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && name !== WORKER)
    .map((name) => new URL(name, FOLDER).href);
  const code = `await Promise.all(${JSON.stringify(urls)}.map((url) => import(url)));`;
  const args = ['--input-type=module', '--eval', code];
  expect((await promisify(execFile)(process.execPath, args)).stderr).toBe('');
});
