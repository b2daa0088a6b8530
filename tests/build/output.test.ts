import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildSite, temporaryFolder } from '../setup/build.ts';

let folder: string;
beforeEach(async () => {
  folder = await temporaryFolder('output');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it.each([
  ['a folder with a stranger’s files', 'photos/a.jpg'],
  ['a file', ''],
])('a build does not take the place of %s', async (_what, inside) => {
  const target = join(folder, 'target');
  const file = join(target, inside);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, 'dear to somebody');
  const { code, output } = await buildSite('tests/newsroom', target);
  expect(code).toBe(1);
  expect(output).toContain(`${target}:1:\n  لن يُكتب الموقع هنا`);
  expect(output).not.toContain('    at ');
  expect(await readFile(file, 'utf8')).toBe('dear to somebody');
});

it('a build takes the place of the one before it, and leaves nothing beside it', async () => {
  const target = join(folder, 'site');
  expect((await buildSite('tests/newsroom', target)).code).toBe(0);
  await writeFile(join(target, 'old.html'), 'of the build before');
  expect((await buildSite('tests/newsroom', target)).code).toBe(0);
  expect(await readdir(target)).not.toContain('old.html');
  expect(await readdir(folder)).toEqual(['site']);
});
