import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeSealed } from '../../../../src/cache/sealed-file.ts';
import { hashOfFile } from '../../../../src/publishing/file-hashes.ts';
import { latestInstant, partProblems } from '../../../../src/publishing/parts/check-parts.ts';
import {
  type PartManifest,
  readPartManifest,
  writePartManifest,
} from '../../../../src/publishing/parts/part-manifest.ts';

const HERE = { machine: 'v24 linux x64', place: 'content', code: 'c', content: 'a' };
const INSTANT = 1_741_244_400;
const FILE = 'cards/card';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khabar-parts-'));
  for (const number of [1, 2, 3]) put(`${number}-of-3`, { part: { number, of: 3 } });
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, manifest: Partial<PartManifest> & Pick<PartManifest, 'part'>): void {
  const place = join(folder, name);
  mkdirSync(join(place, 'cards'), { recursive: true });
  writeFileSync(join(place, FILE), name);
  const files = [[FILE, hashOfFile(join(place, FILE))]] as const;
  writePartManifest(place, { instant: INSTANT, inputs: HERE, files, ...manifest });
}

function replaceManifest(by: (path: string) => void): void {
  const manifest = join(folder, '2-of-3/part');
  rmSync(manifest);
  by(manifest);
}

/** Seals a manifest that this version does not write, as anybody can. */
function sealed(changed: unknown): void {
  const files = [[FILE, hashOfFile(join(folder, '2-of-3', FILE))]];
  const whole = { part: { number: 2, of: 3 }, instant: INSTANT, inputs: HERE, files };
  const written =
    typeof changed === 'string' ? changed : JSON.stringify(changed && { ...whole, ...changed });
  writeSealed(join(folder, '2-of-3/part'), 'part 1', Buffer.from(written));
}

const problemsOf = (...names: readonly string[]) =>
  partProblems(
    names.map((name) => ({
      folder: join(folder, name),
      manifest: readPartManifest(join(folder, name)),
    })),
    HERE,
    INSTANT,
  ).map(({ file, severity, ar, en }) => {
    expect([severity, /[ء-ي]{3}/.test(ar)]).toEqual(['error', true]);
    return `${file.slice(folder.length + 1)}: ${en}`;
  });

it('a site is of the moment of its latest part: an earlier one was left of another build', () => {
  put('1-of-3', { part: { number: 1, of: 3 }, instant: INSTANT - 86_400 });
  const named = ['1-of-3', '2-of-3', 'none'].map((name) => {
    return { folder: join(folder, name), manifest: readPartManifest(join(folder, name)) };
  });
  expect(latestInstant(named)).toBe(INSTANT);
  expect(latestInstant(named.slice(2))).toBeUndefined();
  expect(problemsOf('1-of-3', '2-of-3', '3-of-3')).toEqual([
    expect.stringMatching(/^1-of-3: This part was built at another moment/),
  ]);
});

it('nothing is wrong with all parts of what is here, in any order', () => {
  expect(problemsOf('3-of-3', '1-of-3', '2-of-3')).toEqual([]);
});

describe.each<[string, () => void, string[]]>([
  ['was not built to its end', () => rmSync(join(folder, '2-of-3/part')), ['There is no part']],
  ['is not there', () => rmSync(join(folder, '2-of-3'), { recursive: true }), ['There is no part']],
  ['has half a manifest', () => truncateSync(join(folder, '2-of-3/part'), 90), ['cut short']],
  ['is of an older version', () => writeFileSync(join(folder, '2-of-3/part'), 'x'), ['cut short']],
  ['has a folder for a manifest', () => replaceManifest(mkdirSync), ['cut short']],
  [
    'has a link for one',
    () => replaceManifest((to) => symlinkSync('../1-of-3/part', to)),
    ['cut short'],
  ],
  ['has one of nothing', () => sealed(null), ['cut short']],
  ['has one that is no JSON', () => sealed('{'), ['cut short']],
  ['is of more parts than may be', () => sealed({ part: { number: 2, of: 1e9 } }), ['cut short']],
  ['is of half a part', () => sealed({ part: { number: 1.5, of: 3 } }), ['cut short']],
  ['is no part of its count', () => sealed({ part: { number: 4, of: 3 } }), ['cut short']],
  ['has no list of files', () => sealed({ files: { length: 1 } }), ['cut short']],
  ['has files without a hash', () => sealed({ files: [[FILE]] }), ['cut short']],
  ['says no inputs', () => sealed({ inputs: null }), ['cut short']],
])('a part that %s', (_what, change, told) => {
  it('is named, and missing', () => {
    change();
    expect(problemsOf('1-of-3', '2-of-3', '3-of-3')).toEqual([
      expect.stringMatching(new RegExp(`^2-of-3: .*${told.join()}`)),
      expect.stringMatching(/^2-of-3: Part 2\/3 is missing\. .*--part 2\/3/),
    ]);
  });
});

describe.each<[string, Partial<PartManifest>, RegExp]>([
  ['content', { inputs: { ...HERE, content: 'b' } }, /built from other content/],
  ['code', { inputs: { ...HERE, code: 'b', content: 'b' } }, /built by other code/],
  ['place', { inputs: { ...HERE, place: '../b', content: 'b' } }, /at another place/],
  ['Node', { inputs: { machine: 'b', place: 'b', code: 'b', content: 'b' } }, /another Node/],
  ['moment', { instant: INSTANT + 1 }, /moment: 1741244401, not 1741244400\./],
])('a part of another %s', (_what, changed, told) => {
  it('is named, alone', () => {
    put('2-of-3', { part: { number: 2, of: 3 }, ...changed });
    expect(problemsOf('1-of-3', '2-of-3', '3-of-3')).toEqual([expect.stringMatching(told)]);
    expect(problemsOf('1-of-3', '2-of-3', '3-of-3')[0]).toMatch(/^2-of-3: /);
  });
});

describe('what is in a part', () => {
  it.each<[string, (file: string) => void]>([
    ['is cut short', (file) => truncateSync(file, 3)],
    ['is another as long', (file) => writeFileSync(file, '2-of-4')],
    ['is not there', (file) => rmSync(file)],
    ['is no file', (file) => [rmSync(file), mkdirSync(file)]],
    ['leads elsewhere', (file) => [rmSync(file), symlinkSync(`../../2-of-3.bytes`, file)]],
  ])('%s', (_what, change) => {
    writeFileSync(join(folder, '2-of-3.bytes'), '2-of-3');
    change(join(folder, '2-of-3', FILE));
    expect(problemsOf('1-of-3', '2-of-3', '3-of-3')).toEqual([
      expect.stringMatching(/^2-of-3: This part is cut short, .*: cards\/card\. Copy it anew/),
    ]);
  });

  it.each([
    ...['cards/../../card', '../cards/card', 'made-ar', '/cards/card', 'cards//card'],
    // A file where a cache has a folder, or the other way round.
    ...[
      'cards',
      'pages',
      'texts',
      'data-store.json/card',
      'related/card',
      'cards/\0',
      'cards\\card',
    ],
  ])('lies nowhere else: %j', (path) => {
    const files = [[path, hashOfFile(join(folder, '1-of-3', FILE))]] as const;
    put('2-of-3', { part: { number: 2, of: 3 }, files });
    expect(problemsOf('1-of-3', '2-of-3', '3-of-3')).toEqual([
      expect.stringContaining(`2-of-3: This part is cut short`),
    ]);
  });
});

describe('parts that do not make one site', () => {
  it('one is missing', () => {
    expect(problemsOf('1-of-3', '3-of-3')).toEqual([
      `2-of-3: Part 2/3 is missing. Build it, or name its folder: SOURCE_DATE_EPOCH=${INSTANT} npm run build -- --part 2/3`,
    ]);
  });

  it('one is there twice', () => {
    put('again', { part: { number: 2, of: 3 } });
    expect(problemsOf('1-of-3', '2-of-3', 'again', '3-of-3')).toEqual([
      expect.stringMatching(/^again: Part 2\/3 is in .*2-of-3, too\./),
    ]);
  });

  it('one is of another count', () => {
    put('2-of-4', { part: { number: 2, of: 4 } });
    expect(problemsOf('1-of-3', '2-of-4', '3-of-3')).toEqual([
      expect.stringMatching(/^2-of-4: This is part 2\/4, and .*1-of-3 is part 1\/3\./),
      expect.stringMatching(/^2-of-3: Part 2\/3 is missing/),
    ]);
  });
});
