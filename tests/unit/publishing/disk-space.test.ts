import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fullDisk, inWords } from '../../../src/publishing/refusal.ts';
import { syncSite } from '../../../src/publishing/sync-site.ts';

const OURS = { name: 'الراصد', url: 'https://observer.press/' };

let folder: string;
let disk: string;
let isMounted = false;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'khabar-disk-'));
  disk = join(folder, 'disk');
  await mkdir(disk);
  const options = ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk];
  // Which only root may, and not in every container.
  isMounted = process.platform === 'linux' && spawnSync('mount', options).status === 0;
});
afterAll(async () => {
  if (isMounted) spawnSync('umount', [disk]);
  await rm(folder, { recursive: true });
});

describe('a disk of 256 KB', () => {
  const site = () => join(disk, 'site');
  async function publish(files: Readonly<Record<string, number>>): Promise<unknown> {
    const built = join(folder, 'built');
    await rm(built, { recursive: true, force: true });
    await mkdir(built);
    for (const [path, size] of Object.entries(files))
      await writeFile(join(built, path), 'x'.repeat(size));
    return syncSite(built, site(), OURS);
  }
  beforeEach(({ skip }) => {
    skip(!isMounted, 'no disk can be mounted here');
  });

  it('takes a site for which it has room', async () => {
    await publish({ 'index.html': 10, 'a.js': 2000 });
    expect((await readFile(join(site(), 'index.html'))).length).toBe(10);
  });

  it('is named, and the old site stays, where a site is too large for it', async () => {
    await publish({ 'index.html': 10 });
    const large = publish({ 'index.html': 20, 'a.js': 200_000, 'b.js': 200_000 });
    await expect(large).rejects.toThrow(
      `${site()}:1:\n  لن يُكتب الموقع هنا، فلم يبق على هذا القرص متسع`,
    );
    expect((await readFile(join(site(), 'index.html'))).length).toBe(10);
    expect((await readdir(site())).sort()).not.toContain('a.js');
  });
});

describe('what the system says', () => {
  const fault = (code: string, more: object) =>
    Object.assign(new Error(`${code}: as it says`), { code, syscall: 'write', ...more });

  it.each([
    ['ENOSPC', {}, '/where/it/was:1:\n  لن يُكتب الموقع هنا، فلم يبق على هذا القرص متسع'],
    ['EDQUOT', { path: '/file' }, '/file:1:\n  لن يُكتب الموقع هنا، فلم يبق على هذا القرص متسع'],
    [
      'EROFS',
      { path: '/a', dest: '/b' },
      '/b:1:\n  لن يُكتب الموقع هنا، فالكتابة في هذا المكان غير ممكنة',
    ],
  ])(
    'of a full or read-only disk (%s) is said in a sentence, with the path',
    (code, more, words) => {
      const said = inWords(fault(code, more), '/where/it/was');
      expect(String(said)).toContain(words);
      expect(String(said)).toContain(`${code}: as it says`);
    },
  );

  it('is found behind what others say of it', () => {
    const full = fault('ENOSPC', {});
    const picture = new Error('a picture', { cause: full });
    const several = new AggregateError([new Error('another'), picture], '2 errors');
    for (const error of [full, picture, several]) expect(fullDisk(error)).toBe(full);
    expect(fullDisk(new AggregateError([fault('EIO', {})]))).toBeUndefined();
    expect(fullDisk('ENOSPC')).toBeUndefined();
  });

  it('of anything else stays as it is', () => {
    const error = new Error('a fault of ours');
    expect(inWords(error, '/where/it/was')).toBe(error);
  });
});
