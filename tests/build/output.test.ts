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
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { buildSite, environment, temporaryFolder } from '../setup/build.ts';
import { contentFolder } from '../setup/content.ts';

/** What an earlier build has made: copied where a test begins with it, because a build takes seconds. */
let earlier: string;
let folder: string;
let content: string;
let target: string;
beforeAll(async () => {
  earlier = await temporaryFolder('earlier');
  await contentFolder(join(earlier, 'content'), ARTICLES);
  await mkdir(join(earlier, 'releases/today'), { recursive: true });
  await symlink('releases/today', join(earlier, 'site'));
  await expectBuilt(join(earlier, 'content'), join(earlier, 'site'));
});
afterAll(() => rm(earlier, { recursive: true, force: true }));
beforeEach(async () => {
  folder = await temporaryFolder('output');
  content = join(folder, 'content');
  target = join(folder, 'site');
  await contentFolder(content, ARTICLES);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const ARTICLES = { first: 'الخبر الأول', second: 'الخبر الثاني' };
const article = (slug: string) => join(content, 'articles', `${slug}.md`);
const read = (...path: readonly string[]) => readFile(join(target, ...path), 'utf8');
const articles = async (site = target) =>
  (await readdir(join(site, 'articles'))).filter((name) => !name.endsWith('.md')).sort();
const beside = async () => (await readdir(folder)).filter((name) => name !== 'content').sort();
const putEarlier = (to = target) => cp(join(earlier, 'releases/today'), to, { recursive: true });
/** As a version left it that kept no list of what it made, and made less. */
async function putUnlisted(to: string): Promise<void> {
  await putEarlier(to);
  const made = await readdir(to, { recursive: true });
  const later =
    /^(?:\.khabar-|cards$|feed\.json|icons$|llms|logo|manifest|news-sitemap|offline$|sw\.js)|\.md$|.\/(?:feed\.json|rss\.xml)$/;
  for (const path of made.filter((path) => later.test(path))) {
    await rm(join(to, path), { recursive: true, force: true });
  }
}
/** Which addresses are others, and of how many articles; a build says nothing else. */
const TALLY =
  /^(?:لم يتغيّر شيء [^\n]*\nNothing has changed [^\n]*\n)?(?:(?:تغيّر|أزيل) [^\n]*\nAddresses: [^\n]*\n(?: {2}(?:https:\S+|…)\n)+للرفع [^\n]*\nTo upload: [^\n]*\n)?نُشر خبر(?:ان| واحد)\.\n[12] published\.\n$/;

async function expectBuilt(from = content, to = target): Promise<void> {
  expect(await buildSite(from, to)).toMatchObject({
    code: 0,
    output: expect.stringMatching(TALLY),
  });
}

it('a build goes where a link leads, and the link stays', async () => {
  const site = join(earlier, 'site');
  expect(await realpath(site)).toBe(await realpath(join(earlier, 'releases/today')));
  expect(await readFile(join(site, 'index.html'), 'utf8')).toContain('الخبر الأول');
  expect(await articles(site)).toEqual(['first', 'second']);
});

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

it('a file of somebody’s in the way is named, and the old site stays', async () => {
  await putEarlier();
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

it('a link that leads nowhere is refused before the build begins', async () => {
  await symlink('nowhere', target);
  await writeFile(article('first'), 'no article');
  const { code, output } = await buildSite(content, target);
  expect(code).toBe(1);
  expect(output).toContain(`${target}:1:\n  لن يُكتب الموقع هنا`);
  expect(output).not.toContain(article('first'));
});

it('a build that is ended while it publishes loses nothing, and the next takes the place of what it left, and of no more', async () => {
  await putEarlier();
  const kept = {
    '.git': 'gitdir: elsewhere',
    CNAME: 'a.example',
    '.htaccess': 'h',
    'upload.pdf': 'u',
    '.well-known/security.txt': 's',
  };
  await mkdir(join(target, '.well-known'));
  for (const [name, text] of Object.entries(kept)) await writeFile(join(target, name), text);
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
  expect(await list()).toContain('third');
  expect(await read('index.html')).toContain('الخبر الأول');

  await expectBuilt();
  expect(await articles()).toEqual(['first', 'third']);
  for (const [name, text] of Object.entries(kept)) expect(await read(name)).toBe(text);
  expect((await readdir(target)).filter((name) => name.startsWith('.khabar'))).toEqual([
    '.khabar-build.json',
    '.khabar-changes.txt',
  ]);
  expect(await beside()).toEqual(['site']);
});

it('what an earlier version left when it was ended comes back if it is the only site there was, and goes if it is not', async () => {
  const alone = join(folder, 'site.old-1');
  await putUnlisted(alone);
  await writeFile(join(alone, 'CNAME'), 'a.example');
  const text = await readFile(article('second'), 'utf8');
  await writeFile(article('second'), 'no article');
  expect(await buildSite(content, target)).toMatchObject({ code: 1 });
  expect(await read('index.html')).toContain('الخبر الثاني');
  expect(await beside()).toEqual(['site']);

  // Whatever process has its number now; what no build made stays.
  const old = `site.old-${process.pid}`;
  await cp(target, join(folder, old), { recursive: true });
  await cp(target, join(folder, 'site.new-1'), { recursive: true });
  await rm(join(folder, 'site.new-1/CNAME'));
  await rename(article('second'), article('third'));
  await writeFile(article('third'), text);
  await expectBuilt();
  expect(await articles()).toEqual(['first', 'third']);
  expect(await read('CNAME')).toBe('a.example');
  expect(await beside()).toEqual(['site', old]);
  expect(await readdir(join(folder, old))).toEqual(['CNAME']);
});

it('builds at once publish a whole site each, and do not mix', async () => {
  const other = join(folder, 'other/content');
  await contentFolder(other, { third: 'الخبر الثالث' });
  const elsewhere = join(folder, 'elsewhere');
  await Promise.all([
    expectBuilt(),
    expectBuilt(),
    expectBuilt(other),
    expectBuilt(other, elsewhere),
  ]);
  expect(await articles(elsewhere)).toEqual(['third']);
  const left = (await articles()).join();
  expect(['first,second', 'third']).toContain(left);
  expect((await read('index.html')).includes('الخبر الثالث')).toBe(left === 'third');
  await expectBuilt();
  expect(await articles()).toEqual(['first', 'second']);
});
