import { spawnSync } from 'node:child_process';
import {
  chmod,
  mkdir,
  mkdtemp,
  readFile,
  realpath,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

/** The commands that docs/hosting.md has, run as they stand there: in another `/srv`, with programs of ours. */
let folder: string;
let blocks: readonly string[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'khabar-commands-'));
  const text = await readFile('docs/hosting.md', 'utf8');
  blocks = [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(([, block = '']) => block);
  await mkdir(join(folder, 'bin'));
});
afterEach(() => rm(folder, { recursive: true }));

async function program(name: string, script: string): Promise<void> {
  await writeFile(join(folder, 'bin', name), `#!/bin/sh\n${script}\n`);
  await chmod(join(folder, 'bin', name), 0o755);
}

/** Runs the one block in which these words stand. */
function runBlock(words: string, cwd: string): void {
  const found = blocks.filter((block) => block.includes(words));
  expect(found).toHaveLength(1);
  const commands = found.join('').replaceAll('/srv', join(folder, 'srv'));
  const PATH = `${join(folder, 'bin')}:${process.env.PATH}`;
  const { status, stderr } = spawnSync('sh', ['-euc', commands], {
    cwd,
    env: { ...process.env, PATH },
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
}

it.runIf(process.platform === 'linux')('a release is switched to, and back', async () => {
  const srv = join(folder, 'srv');
  await mkdir(join(srv, 'releases/1'), { recursive: true });
  await mkdir(join(srv, 'khabar-project'));
  await writeFile(join(srv, 'releases/1/index.html'), 'first');
  await symlink('releases/1', join(srv, 'khabar'));
  // As a publish does: a file comes in the place of the old one, and is not written into it.
  await program('npm', 'echo second > "$OUT_DIR/new"; mv "$OUT_DIR/new" "$OUT_DIR/index.html"');

  runBlock('cp -al', folder);
  expect(await realpath(join(srv, 'khabar'))).toBe(await realpath(join(srv, 'releases/2')));
  expect(await readFile(join(srv, 'khabar/index.html'), 'utf8')).toBe('second\n');
  expect(await readFile(join(srv, 'releases/1/index.html'), 'utf8')).toBe('first');

  runBlock('releases/1 next', folder);
  expect(await readFile(join(srv, 'khabar/index.html'), 'utf8')).toBe('first');
});

it('a cache is told each address that has changed or gone', async () => {
  await mkdir(join(folder, 'dist'));
  await writeFile(
    join(folder, 'dist/.khabar-changes.txt'),
    'changed https://news.example/\nremoved https://news.example/articles/%D8%A3/\n',
  );
  await program('curl', `echo "$@" >> ${join(folder, 'asked')}`);
  runBlock('-X PURGE', folder);
  expect(await readFile(join(folder, 'asked'), 'utf8')).toBe(
    '-s -X PURGE https://news.example/\n-s -X PURGE https://news.example/articles/%D8%A3/\n',
  );
});

it('a site is sent to a bucket in an order in which pages come after what they need', async () => {
  // What it is asked to send; how it chooses is rclone's own.
  await program('rclone', `echo "$@" >> ${join(folder, 'asked')}`);
  const PATH = `${join(folder, 'bin')}:${process.env.PATH}`;
  const script = ['deploy/object-storage/publish.sh', 'dist', 'remote:bucket'];
  const { status } = spawnSync('sh', script, { env: { ...process.env, PATH } });
  expect(status).toBe(0);
  const asked = (await readFile(join(folder, 'asked'), 'utf8')).trim().split('\n');
  expect(asked.map((line) => line.split(' ')[0])).toEqual([...Array(6).fill('copy'), 'sync']);
  for (const line of asked) expect(line).toMatch(/--filter - \/\.khabar\* .* dist remote:bucket$/);
  expect(asked[0]).toContain('immutable --filter + /_astro/** --filter + /media/** --filter - *');
  expect(asked.slice(1, 6).every((line) => line.includes('Cache-Control: no-cache'))).toBe(true);
  const at = (words: string) => asked.findIndex((line) => line.includes(words));
  expect(at('+ *.html')).toBeLessThan(at('+ /*/index.html'));
  expect(at('+ /*/index.html')).toBeLessThan(at('+ /index.html'));
});
