import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, truncateSync } from 'node:fs';
import { copyFile, mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesOf } from '../../src/publishing/manifest.ts';
import { environment, temporaryFolder } from '../setup/build.ts';
import { contentFolder } from '../setup/content.ts';
import { copyProject } from '../setup/french.ts';

/** Two copies of a project, as two machines have them, and what their builds say. */
let folder: string;
let said: readonly Said[];
const MACHINES = ['one', 'other/machine'];
const PARTS = ['parts/1-of-2', 'parts/2-of-2'];

interface Said {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a command of a copy of the project. */
function on(machine: number, command: string, ...args: readonly string[]): Said {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`src/commands/${command}.ts`, ...args],
    {
      cwd: placeOf(machine),
      env: environment({ CONTENT_DIR: 'news', SOURCE_DATE_EPOCH: '1741244400' }),
      encoding: 'utf8',
    },
  );
  return { code: status, output: stdout + stderr };
}

const placeOf = (machine: number) => join(folder, MACHINES[machine] ?? '');
const assemble = (...parts: readonly string[]) => on(0, 'assemble', ...parts);

/** The bytes of each file that was published. */
async function bytesOf(machine: number): Promise<ReadonlyMap<string, string>> {
  const site = join(placeOf(machine), 'dist');
  const files = await filesOf(site);
  return new Map(files.map((file) => [file, readFileSync(join(site, file), 'base64')]));
}

async function writeMachine(machine: number): Promise<void> {
  const project = placeOf(machine);
  copyProject(project);
  const content = join(project, 'news');
  const inside = process.cwd();
  await contentFolder(content, {
    boats: 'القوارب',
    river: 'النهر',
    lake: 'البحيرة',
    well: 'البئر',
  });
  await mkdir(join(content, 'images'));
  const picture = join(content, 'images/boats.jpg');
  await copyFile(join(inside, 'tests/newsroom/images/boats-at-dawn.jpg'), picture);
  // As in every clone.
  await utimes(picture, 1_700_000_000 + machine, 1_700_000_000 + machine);
  const fields = 'pubDate: 2025-02-02\nsection: علوم\ntags: [بحر]\nauthors: [يوسف]\n';
  const image = 'image: { src: boats.jpg, alt: قوارب }\n';
  const text = `---\ntitle: عاد القارب\n${fields}${image}---\n\nعاد القارب إلى النهر.\n`;
  await writeFile(join(content, 'articles/pictured.md'), text);
  await mkdir(join(content, 'articles/en'));
  const english =
    '---\ntitle: The boat is back\npubDate: 2025-02-02\n---\n\nIt came up the river.\n';
  await writeFile(join(content, 'articles/en/boat.md'), english);
}

beforeAll(async () => {
  folder = await temporaryFolder('parts');
  await Promise.all([0, 1].map(writeMachine));
  const other = join(placeOf(0), 'parts/2-of-2');
  said = [
    on(0, 'build', '--part', '1/2'),
    on(1, 'build', '--part', '2/2', '--into', other),
    assemble(...PARTS),
    on(1, 'build'),
  ];
});
afterAll(() => rm(folder, { recursive: true }));

/** How many pages a build has made, and how many it has taken. */
function pagesOf({ output }: Said | undefined = { code: 1, output: '' }): readonly number[] {
  const found = /Making (\d+) pages(?:, the other (\d+))?/.exec(output) ?? [];
  return found.slice(1).map((number = '0') => Number(number));
}

describe('a site in two parts of two machines', () => {
  it('is that of one machine, byte for byte, its index too', async () => {
    expect(said.map(({ code, output }) => (code === 0 ? 0 : output))).toEqual([0, 0, 0, 0]);
    const [assembled, whole] = [await bytesOf(0), await bytesOf(1)];
    expect(assembled).toEqual(whole);
    expect([...whole.keys()]).toContain('pagefind/words/index.json');
  });

  it('has nothing in its parts that tells where they were built', async () => {
    for (const part of PARTS) {
      const place = join(placeOf(0), part);
      for (const file of await filesOf(place))
        expect(readFileSync(join(place, file)).includes(folder), file).toBe(false);
    }
  });

  it('has each page made once, and publishes when all are there', () => {
    const [first = 0, second = 0, taken, all] = [
      pagesOf(said[0])[0],
      pagesOf(said[1])[0],
      pagesOf(said[2]),
      pagesOf(said[3])[0],
    ];
    expect(Math.min(first, second)).toBeGreaterThan(0);
    expect(taken).toEqual([(all ?? 0) - first - second, first + second]);
    for (const part of said.slice(0, 2)) expect(part.output).toMatch(/Nothing is published\./);
  });

  it('stays as it is where a part is not whole, and where one is missing', async () => {
    const before = await bytesOf(0);
    truncateSync(join(placeOf(0), PARTS[1] ?? '', 'pages/record'), 100);
    const short = assemble(...PARTS);
    expect([short.code, short.output]).toEqual([
      1,
      expect.stringMatching(/^parts\/2-of-2:1:\n.*: pages\/record\. .*\n.*cut short.*\n$/),
    ]);
    rmSync(join(placeOf(0), PARTS[1] ?? ''), { recursive: true });
    const missing = assemble('parts/1-of-2');
    expect([missing.code, missing.output]).toEqual([
      1,
      expect.stringMatching(
        /^parts\/2-of-2:1:\n.*ينقص الجزء 2\/2\..*\n.*Part 2\/2 is missing\..*\n$/,
      ),
    ]);
    expect(await bytesOf(0)).toEqual(before);
  });

  it.each([
    ['no folder is named', 'assemble', [], 'The folders of the parts are not named'],
    ['a part is none', 'build', ['--part', '3/2'], '"3/2" names no part'],
    ['a part would be put over other work', 'build', ['--part', '1/2', '--into', 'news'], '--into'],
  ])('is not begun where %s', (_what, command, args, told) => {
    const { code, output } = on(0, command, ...args);
    expect([code, output]).toEqual([1, expect.stringContaining(told)]);
    expect(output).not.toMatch(/\[1\/5\]|\n {4}at /);
  });
});
