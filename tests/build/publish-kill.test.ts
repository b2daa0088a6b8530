import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { filesOf } from '../../src/publishing/manifest.ts';
import { syncSite } from '../../src/publishing/sync-site.ts';

const PUBLICATION = { name: 'الراصد', url: 'https://observer.press/' };
const ROUNDS = 30;
const ARTICLES = 12;

/** What no build has made. */
const FOREIGN = { CNAME: 'a.example', '.well-known/security.txt': 's', 'articles/one.pdf': 'p' };

type Files = Readonly<Record<string, string>>;

/** A page names the script that it needs, and its end says that it is whole. */
const page = (version: number, text: string) => `v${version} _astro/s${version}.js ${text} end`;

/** One of a row of builds: each has its own scripts and index, and an article that the next has not. */
function build(version: number): Files {
  const articles = Array.from({ length: ARTICLES }, (_, at) => [
    `articles/a${at}/index.html`,
    page(version, 'ا'.repeat(400 * at)),
  ]);
  return {
    ...Object.fromEntries(articles),
    [`articles/only-${version}/index.html`]: page(version, 'ب'),
    'index.html': page(version, `articles/only-${version}/`),
    [`_astro/s${version}.js`]: `script ${version} end`,
    'pagefind/pagefind-entry.json': `pagefind/f${version}.pf end`,
    [`pagefind/f${version}.pf`]: `index ${version} end`,
  };
}

async function write(folder: string, files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

let folder: string;
let elsewhere: string | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'khabar-kill-'));
  elsewhere = undefined;
});
afterEach(async () => {
  for (const made of [folder, elsewhere].filter((path) => path !== undefined)) {
    await chmod(made, 0o755);
    await rm(made, { recursive: true, force: true });
  }
});

/** A folder on a disk that is none of those in which builds are made, if the machine has one. */
async function otherDisk(): Promise<string> {
  const shared = await stat('/dev/shm').catch(() => undefined);
  const isOther = shared && shared.dev !== (await stat(folder)).dev;
  elsewhere = await mkdtemp(join(isOther ? '/dev/shm' : tmpdir(), 'khabar-kill-'));
  return elsewhere;
}

/** A publish has a few more: folders made, files moved and removed, lists written. */
const STEPS = 44;

const LAYOUTS: readonly (readonly [string, steps: number, make: () => Promise<string>])[] = [
  [
    'a plain folder',
    STEPS,
    async () => {
      await mkdir(join(folder, 'site'));
      return join(folder, 'site');
    },
  ],
  [
    'a link',
    STEPS,
    async () => {
      await mkdir(join(folder, 'releases/today'), { recursive: true });
      await symlink('releases/today', join(folder, 'site'));
      return join(folder, 'site');
    },
  ],
  [
    'a folder of another disk that cannot be replaced, as a mount point',
    STEPS,
    async () => {
      const disk = await otherDisk();
      await mkdir(join(disk, 'site'));
      await chmod(disk, 0o555);
      return join(disk, 'site');
    },
  ],
];

/** Reads a site as visitors do while a process goes on, and says what they found wrong. */
async function visitDuring(site: string, process: ChildProcess): Promise<readonly string[]> {
  const faults: string[] = [];
  const read = (path: string) => readFile(join(site, path), 'utf8').catch(() => `${path} is gone`);
  const isRunning = () => process.exitCode === null && process.signalCode === null;
  do {
    for (const path of [
      'index.html',
      'articles/a3/index.html',
      `articles/a${ARTICLES - 1}/index.html`,
    ]) {
      const text = await read(path);
      const [, script = ''] = text.split(' ');
      if (!text.endsWith(' end')) faults.push(`${path}: ${text.slice(0, 40)}`);
      else if (!(await read(script)).endsWith(' end')) faults.push(`${path}: no ${script}`);
    }
    const front = await read('index.html');
    const [, , led = ''] = front.split(' ');
    // What the front page leads to is there for as long as it does.
    if (!(await read(`${led}index.html`)).endsWith(' end') && (await read('index.html')) === front)
      faults.push(`index.html: no ${led}`);
    const entry = await read('pagefind/pagefind-entry.json');
    const [index = ''] = entry.split(' ');
    const isWhole = (await read(index)).endsWith(' end');
    if (!isWhole && (await read('pagefind/pagefind-entry.json')) === entry)
      faults.push(`no ${index}`);
  } while (isRunning());
  return faults;
}

/** What Node has made of our modules, for the processes after the first. */
let cache: string;
beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'khabar-kill-cache-'));
});
afterAll(() => rm(cache, { recursive: true }));

describe.each(LAYOUTS)('in %s', (_layout, steps, make) => {
  it(`a publish that is ended ${ROUNDS} times loses nothing and leaves nothing`, async () => {
    const site = await make();
    const { ino } = await stat(site);
    await write(site, FOREIGN);
    const built = join(folder, 'built');
    const put = async (version: number) => {
      await rm(built, { recursive: true, force: true });
      await write(built, build(version));
    };
    await put(0);
    await syncSite(built, site, PUBLICATION);
    let ended = 0;
    let version = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      version += 1;
      await put(version);
      // Any, and none much more often than others.
      const step = Math.floor(((round + Math.random()) * steps) / ROUNDS);
      const child = spawn(
        process.execPath,
        ['tests/setup/publish-until.mjs', built, site, JSON.stringify(PUBLICATION), String(step)],
        {
          env: { ...process.env, NODE_COMPILE_CACHE: cache },
          stdio: ['ignore', 'pipe', 'inherit'],
        },
      );
      const over = once(child, 'exit');
      await Promise.race([once(child.stdout, 'data'), over]);
      const faults = await visitDuring(site, child);
      await over;
      ended += child.signalCode === 'SIGKILL' ? 1 : 0;
      expect([`ended before step ${step}`, faults]).toEqual([`ended before step ${step}`, []]);

      version += 1;
      await put(version);
      await syncSite(built, site, PUBLICATION);
      const expected: Files = { ...build(version), ...FOREIGN };
      const there = await filesOf(site);
      const kept = there.filter((path) => path.startsWith('_astro/') && !(path in expected));
      expect(kept.length).toBeLessThanOrEqual(4);
      expect(there.filter((path) => !kept.includes(path))).toEqual(
        [...Object.keys(expected), '.khabar-build.json', '.khabar-changes.txt'].sort(),
      );
      for (const [path, text] of Object.entries(expected)) {
        expect(await readFile(join(site, path), 'utf8')).toBe(text);
      }
    }
    expect(ended).toBe(ROUNDS);
    expect((await stat(site)).ino).toBe(ino);
    expect(await readdir(dirname(site))).not.toContain('.khabar-build.json');
  });
});
