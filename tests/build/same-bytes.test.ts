import { cp, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { SAMPLE_NEWSROOM } from '../../src/commands/sample-newsroom.ts';
import { run, temporaryFolder } from '../setup/build.ts';
import { copyProject } from '../setup/french.ts';

let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder('same');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const filesOf = async (site: string) =>
  (await readdir(site, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1))
    .sort();

it('another machine makes the same bytes, whatever its folder, zone, locale, mask, shell and order of files', async () => {
  const project = join(folder, 'مشروع آخر');
  copyProject(project);
  const content = join(folder, 'content');
  await mkdir(content);
  // Many disks list files as they were made.
  for (const name of (await readdir('tests/newsroom')).sort().reverse()) {
    await cp(join('tests/newsroom', name), join(content, name), { recursive: true });
  }
  const built = join(folder, 'site');
  const mask = process.umask(0o077);
  const building = run(join(project, 'src/commands/build.ts'), {
    ...SAMPLE_NEWSROOM,
    CONTENT_DIR: content,
    OUT_DIR: built,
    TZ: 'Pacific/Auckland',
    LC_ALL: 'tr_TR.UTF-8',
    LANG: 'tr_TR.UTF-8',
    // As a shell may have it, and Astro takes for Vite's word.
    DEV: '1',
  });
  process.umask(mask);
  const { code, output } = await building;
  expect({ code, output }).toMatchObject({ code: 0 });

  const files = await filesOf(built);
  expect(files.length).toBeGreaterThan(300);
  expect(files).toEqual(await filesOf(inject('newsroom')));
  for (const file of files) {
    const [own, other] = [join(inject('newsroom'), file), join(built, file)];
    expect([file, (await readFile(own)).equals(await readFile(other))]).toEqual([file, true]);
  }
});
