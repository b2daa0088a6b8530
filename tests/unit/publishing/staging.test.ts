import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tryLock, withLock } from '../../../src/publishing/lock.ts';
import { StagingArea } from '../../../src/publishing/staging.ts';

let folder: string;
const others: ChildProcess[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'khabar-staging-'));
});
afterEach(async () => {
  await Promise.all(others.splice(0).map(end));
  await rm(folder, { recursive: true, force: true });
});

/** Another process, that does something in modules of ours and lives on; with what it printed first. */
async function elsewhere(module: string, code: string): Promise<[ChildProcess, string]> {
  const url = JSON.stringify(`file://${resolve('src/publishing', module)}`);
  const script = `const ours = await import(${url}); ${code}; setInterval(() => {}, 1e6);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  others.push(child);
  const died = once(child, 'exit').then(() => ['it ended']);
  const [printed] = await Promise.race([once(child.stdout, 'data'), died]);
  return [child, String(printed).trim()];
}

/** Without a chance to tidy up. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

describe('a lock', () => {
  it('is one process’s, until that ends in whatever way', async () => {
    const file = join(folder, 'lock');
    const [child, printed] = await elsewhere(
      'lock.ts',
      `console.log(ours.tryLock(${JSON.stringify(file)}) !== undefined)`,
    );
    expect(printed).toBe('true');
    expect(tryLock(file)).toBeUndefined();
    await end(child);
    const lock = tryLock(file);
    expect(lock).toBeDefined();
    expect(tryLock(file)).toBeUndefined();
    lock?.release();
    tryLock(file)?.release();
  });

  it('lets one after another', async () => {
    const file = join(folder, 'lock');
    const steps: string[] = [];
    const act = (name: string) => async () => {
      steps.push(`${name} begins`);
      await access(folder);
      steps.push(`${name} ends`);
    };
    await Promise.all([withLock(file, act('one')), withLock(file, act('two'))]);
    expect(steps).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
  });

  it('is given back by what fails', async () => {
    const file = join(folder, 'lock');
    await expect(withLock(file, () => Promise.reject(new Error('broken')))).rejects.toThrow(
      'broken',
    );
    expect(await withLock(file, async () => 'done')).toBe('done');
  });
});

describe('a staging area', () => {
  const benches = async () => (await readdir(folder)).filter((name) => name !== 'locks').sort();
  const open = `console.log(await new ours.StagingArea(${'FOLDER'}).openFolder())`;
  const openElsewhere = () =>
    elsewhere('staging.ts', open.replace('FOLDER', JSON.stringify(folder)));

  it('keeps the folder of a process that lives, and sweeps that of one that ended', async () => {
    const [living, kept] = await openElsewhere();
    const [ended] = await openElsewhere();
    await end(ended);
    const own = await new StagingArea(folder).openFolder();
    expect((await benches()).map((name) => join(folder, name))).toEqual([kept, own].sort());
    await end(living);
    const last = await new StagingArea(folder).openFolder();
    expect((await benches()).map((name) => join(folder, name))).toEqual([own, last].sort());
  });

  it('sweeps what bears the number of a process that lives, which is another now', async () => {
    await mkdir(join(folder, String(process.pid), 'pagefind'), { recursive: true });
    await mkdir(join(folder, '1'));
    const own = await new StagingArea(folder).openFolder();
    expect((await benches()).map((name) => join(folder, name))).toEqual([own]);
  });

  it('leaves no lock of a folder that is gone', async () => {
    const [ended, staging] = await openElsewhere();
    await rm(staging, { recursive: true });
    await end(ended);
    await new StagingArea(folder).openFolder();
    const locks = (await readdir(join(folder, 'locks'))).filter((name) =>
      name.startsWith('staging-'),
    );
    expect(locks).toHaveLength(1);
  });

  it('gives a place to one process', async () => {
    const hold = `console.log(new ours.StagingArea(${JSON.stringify(folder)}).tryHold('cache'))`;
    await mkdir(join(folder, 'locks'));
    const [child, printed] = await elsewhere('staging.ts', hold);
    expect(printed).toBe('true');
    expect(new StagingArea(folder).tryHold('cache')).toBe(false);
    expect(new StagingArea(folder).tryHold('another')).toBe(true);
    await end(child);
    expect(new StagingArea(folder).tryHold('cache')).toBe(true);
  });
});
