import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { INDEX_ENTRY, MANIFEST } from '../../../src/publishing/manifest.ts';
import { checkTarget } from '../../../src/publishing/publish-target.ts';

let folder: string;
let target: string;
let staging: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'khabar-target-'));
  target = join(folder, 'site');
  staging = join(folder, '.build');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const at = (...names: readonly string[]) => join(target, ...names);
const check = () =>
  checkTarget(target, staging, { name: 'الراصد', url: 'https://observer.press/' });

describe('a site is written to', () => {
  it.each([
    ['nothing yet', async () => undefined],
    [
      'a folder in folders that are not there yet',
      async () => {
        target = at('a', 'b');
      },
    ],
    ['an empty folder', () => mkdir(target)],
    [
      'a link to an empty folder',
      async () => {
        await mkdir(join(folder, 'other'));
        await symlink('other', target);
      },
    ],
    [
      'an earlier build',
      async () => {
        await mkdir(target);
        await writeFile(at(MANIFEST), '[]');
        await writeFile(at('other.txt'), '');
      },
    ],
    [
      'a build before there was a list',
      async () => {
        await mkdir(at('pagefind'), { recursive: true });
        await writeFile(at(INDEX_ENTRY), '{}');
      },
    ],
    [
      'what a host asks for',
      async () => {
        await mkdir(at('.git'), { recursive: true });
        await mkdir(at('.well-known'));
        await mkdir(at('lost+found'));
        await writeFile(at('CNAME'), '');
      },
    ],
  ])('%s', async (_what, make) => {
    await make();
    const before = await readdir(folder, { recursive: true });
    await expect(check()).resolves.toBeUndefined();
    // And nothing is left of the trial.
    expect(await readdir(folder, { recursive: true })).toEqual(before);
  });
});

describe('a site is not written to', () => {
  const UNWRITABLE = 'فالكتابة في هذا المكان غير ممكنة';
  it.each([
    ['a file', () => writeFile(target, ''), 'فهذا ملف'],
    [
      'a folder below a file',
      async () => {
        await writeFile(target, '');
        target = at('inside');
      },
      'فهذا ملف',
    ],
    ['a link that leads nowhere', () => symlink('nowhere', target), 'فهذه وصلة'],
    ['a link to itself', () => symlink('site', target), 'فهذه وصلة'],
    [
      'a folder below a link that leads nowhere',
      async () => {
        await symlink('nowhere', target);
        target = at('inside');
      },
      'فهذه وصلة',
    ],
    [
      'a link to a file',
      async () => {
        await writeFile(join(folder, 'other'), '');
        await symlink('other', target);
      },
      'فهذا ملف',
    ],
    [
      'strangers’ files',
      async () => {
        await mkdir(target);
        await writeFile(at('a.jpg'), '');
      },
      'ليست من بنائه',
    ],
    [
      'the place of builds under way',
      async () => {
        await mkdir(staging);
        target = staging;
      },
      'يُمحى',
    ],
    [
      'a folder in it',
      async () => {
        await mkdir(staging);
        target = join(staging, 'site');
      },
      'يُمحى',
    ],
    [
      'another site',
      async () => {
        await mkdir(target);
        const other = { name: 'المنارة', url: 'https://lighthouse.press/', files: [] };
        await writeFile(at(MANIFEST), JSON.stringify(other));
      },
      'موقع آخر: «المنارة»، وعنوانه https://lighthouse.press/',
    ],
    [
      'a name that is too long',
      async () => {
        target = join(folder, 'x'.repeat(300), 'site');
      },
      UNWRITABLE,
    ],
  ])('%s', async (_what, make, words) => {
    await make();
    await expect(check()).rejects.toMatchObject({
      name: 'ContentProblems',
      message: expect.stringContaining(words),
    });
  });

  // Nobody may write there, the superuser neither.
  it.runIf(process.platform === 'linux')('a place that cannot be written to', async () => {
    target = '/proc/self/site';
    await expect(check()).rejects.toThrow(UNWRITABLE);
  });
});
