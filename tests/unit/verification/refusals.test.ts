import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { verifySite } from '../../../src/verification/verify-site.ts';
import { run } from '../../setup/build.ts';

const folder = await mkdtemp(join(tmpdir(), 'khabar-no-site-'));
afterAll(() => rm(folder, { recursive: true }));

const verify = (...args: string[]) => run('src/commands/verify.ts', {}, args);

it('is told which site', async () => {
  const { code, output } = await verify();
  expect(code).toBe(1);
  expect(output).toContain('No site is named.');
  expect(output).toContain('لم يُذكر مجلد الموقع');
});

it.each([folder, join(folder, 'none'), 'package.json'])(
  'refuses what is no site: %s',
  async (path) => {
    await expect(verifySite(path)).rejects.toThrow('There is no built site at');
  },
);

it('asks for an address that no page says, and takes a given one', async () => {
  await writeFile(join(folder, 'page.html'), '<!doctype html><h1>أ</h1>');
  await expect(verifySite(folder)).rejects.toThrow('No page of this site says its address');
  await expect(verifySite(folder, { site: 'news' })).rejects.toThrow(
    'This is no address of a site: news',
  );
  const { site, counts } = await verifySite(folder, { site: 'https://news.example/x' });
  expect(site.href).toBe('https://news.example/x/');
  expect(counts).toMatchObject({ pages: 1, links: 0, feeds: 0, sitemaps: 0 });
});

it('tells of a file that cannot be read, and reads the others', async () => {
  await symlink(join(folder, 'none'), join(folder, 'gone.html'));
  await symlink(join(folder, 'none'), join(folder, 'gone.xml'));
  const { faults, counts } = await verifySite(folder, { site: 'https://news.example/' });
  expect(String(faults)).toContain('gone.html, gone.xml:');
  expect(String(faults)).toContain('This file cannot be read');
  expect(counts.pages).toBe(2);
});
