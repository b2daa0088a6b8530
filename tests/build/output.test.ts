import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cp,
  mkdir,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildSite, environment, temporaryFolder } from '../setup/build.ts';
import { contentFolder } from '../setup/content.ts';

let folder: string;
let content: string;
let target: string;
beforeEach(async () => {
  folder = await temporaryFolder('output');
  content = join(folder, 'content');
  target = join(folder, 'site');
  await contentFolder(content, { first: 'الخبر الأول', second: 'الخبر الثاني' });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const article = (slug: string) => join(content, 'articles', `${slug}.md`);
const read = (...path: readonly string[]) => readFile(join(target, ...path), 'utf8');
const articles = async () => (await readdir(join(target, 'articles'))).sort();
const beside = async () => (await readdir(folder)).filter((name) => name !== 'content').sort();
/** Of two articles, or of what is left of them; a build says nothing else. */
const TALLY = /^نُشر خبر(?:ان| واحد)\.\n[12] published\.\n$/;

async function expectBuilt(to = target): Promise<void> {
  expect(await buildSite(content, to)).toEqual({ code: 0, output: expect.stringMatching(TALLY) });
}

it.each([
  ['a folder with a stranger’s files', 'photos/a.jpg'],
  ['a file', ''],
])('a build does not take the place of %s', async (_what, inside) => {
  const file = join(target, inside);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, 'dear to somebody');
  const { code, output } = await buildSite(content, target);
  expect(code).toBe(1);
  expect(output).toContain(`${target}:1:\n  لن يُكتب الموقع هنا`);
  expect(output).not.toContain('    at ');
  expect(await readFile(file, 'utf8')).toBe('dear to somebody');
});

it('a build takes the place of the one before it, and leaves the rest and nothing beside it', async () => {
  await expectBuilt();
  const kept = {
    '.git': 'gitdir: elsewhere',
    CNAME: 'a.example',
    '.htaccess': 'h',
    'upload.pdf': 'u',
  };
  for (const [name, text] of Object.entries(kept)) await writeFile(join(target, name), text);
  await mkdir(join(target, '.well-known'));
  await writeFile(join(target, '.well-known/security.txt'), 's');
  await rm(article('second'));
  await expectBuilt();
  for (const [name, text] of Object.entries(kept)) expect(await read(name)).toBe(text);
  expect(await read('.well-known/security.txt')).toBe('s');
  expect(await articles()).toEqual(['first']);
  expect(await beside()).toEqual(['site']);
});

it('a file of somebody’s in the way is named, and the old site stays', async () => {
  await expectBuilt();
  await rename(article('second'), article('third'));
  await mkdir(join(target, 'articles/third'));
  await writeFile(join(target, 'articles/third/index.html'), 'mine');
  const { code, output } = await buildSite(content, target);
  expect(code).toBe(1);
  expect(output).toContain(`${join(target, 'articles/third/index.html')}:1:\n  لن يُكتب الموقع هنا`);
  expect(output).not.toContain('    at ');
  expect(await articles()).toEqual(['first', 'second', 'third']);
  expect(await read('articles/third/index.html')).toBe('mine');
});

it('a build goes where a link leads, and the link stays', async () => {
  await mkdir(join(folder, 'releases/today'), { recursive: true });
  await symlink('releases/today', target);
  await expectBuilt();
  expect(await realpath(target)).toBe(await realpath(join(folder, 'releases/today')));
  expect(await read('index.html')).toContain('الخبر الأول');
});

it('a link that leads nowhere is refused before the build begins', async () => {
  await symlink('nowhere', target);
  await writeFile(article('first'), 'no article');
  const { code, output } = await buildSite(content, target);
  expect(code).toBe(1);
  expect(output).toContain(`${target}:1:\n  لن يُكتب الموقع هنا`);
  expect(output).not.toContain(article('first'));
});

describe('what an earlier version left when it was ended', () => {
  beforeEach(async () => {
    await expectBuilt();
    // Earlier versions kept no list.
    await rm(join(target, '.khabar-build.json'));
    await writeFile(join(target, 'CNAME'), 'a.example');
  });

  it('comes back if it is the only site there was, even if the build fails', async () => {
    await rename(target, join(folder, 'site.old-1'));
    const text = await readFile(article('second'), 'utf8');
    await writeFile(article('second'), 'no article');
    expect((await buildSite(content, target)).code).toBe(1);
    expect(await read('index.html')).toContain('الخبر الثاني');
    await rename(article('second'), article('third'));
    await writeFile(article('third'), text);
    await expectBuilt();
    expect(await articles()).toEqual(['first', 'third']);
    expect(await read('CNAME')).toBe('a.example');
    expect(await beside()).toEqual(['site']);
  });

  it('goes, whatever process has its number now, but for what no build made', async () => {
    const old = `site.old-${process.pid}`;
    await cp(target, join(folder, old), { recursive: true });
    await cp(target, join(folder, 'site.new-1'), { recursive: true });
    await rm(join(folder, 'site.new-1/CNAME'));
    await expectBuilt();
    expect(await beside()).toEqual(['site', old]);
    expect(await readdir(join(folder, old))).toEqual(['CNAME']);
  });
});

describe('two builds at once', () => {
  it('of one content, one after the other, publish a whole site each', async () => {
    const builds = [1, 2, 3].map(() => buildSite(content, target));
    for (const { code, output } of await Promise.all(builds)) {
      expect([code, output]).toEqual([0, expect.stringMatching(TALLY)]);
    }
    expect(await articles()).toEqual(['first', 'second']);
    await expectBuilt();
  });

  it('of two contents into one place leave one of the two, whole', async () => {
    const other = join(folder, 'content/other');
    await contentFolder(other, { third: 'الخبر الثالث' });
    const [one, two] = await Promise.all([buildSite(content, target), buildSite(other, target)]);
    expect([one.code, two.code]).toEqual([0, 0]);
    const left = (await articles()).join();
    expect(['first,second', 'third']).toContain(left);
    expect((await read('index.html')).includes('الخبر الثالث')).toBe(left === 'third');
  });
});

it('a build that is ended while it publishes loses nothing, and the next one is whole', async () => {
  await expectBuilt();
  await writeFile(join(target, 'CNAME'), 'a.example');
  await rename(article('second'), article('third'));
  const child = spawn(process.execPath, ['src/commands/build.ts'], {
    env: environment({ CONTENT_DIR: content, OUT_DIR: target }),
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  // Its first mark on the place, or its end.
  const list = () => read('.khabar-build.json');
  while (!(await list()).includes('third') && child.exitCode === null) await setTimeout(1);
  child.kill('SIGKILL');
  await ended;
  expect(await read('index.html')).toContain('الخبر الأول');
  await expectBuilt();
  expect(await articles()).toEqual(['first', 'third']);
  expect(await read('CNAME')).toBe('a.example');
  expect((await readdir(target)).filter((name) => name.startsWith('.khabar'))).toEqual([
    '.khabar-build.json',
  ]);
});
