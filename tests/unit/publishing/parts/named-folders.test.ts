import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { namedFolders } from '../../../../src/publishing/parts/named-folders.ts';
import { MANIFEST_OF_PART } from '../../../../src/publishing/parts/part-manifest.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'khabar-named-'));
  for (const name of ['1-of-2', '2-of-2', '.1-of-2.incoming']) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, MANIFEST_OF_PART), '');
  }
  mkdirSync(join(folder, 'other/inside'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

it.each<[string, readonly string[], readonly string[]]>([
  ['each part', ['2-of-2', '1-of-2'], ['2-of-2', '1-of-2']],
  ['the folder of all', [''], ['1-of-2', '2-of-2']],
  ['what a shell has not expanded', ['*'], ['1-of-2', '2-of-2']],
  ['one twice', ['1-of-2', '1-of-2/', '2-of-2'], ['1-of-2', '2-of-2']],
  ['one, and all', ['2-of-2', '*'], ['2-of-2', '1-of-2']],
  ['what is no part', ['other', 'none', 'other/*'], ['other', 'none', 'other/*']],
])('%s', (_what, named, found) => {
  const paths = named.map((name) => `${folder}/${name}`);
  expect(namedFolders(paths).map((path) => relative(folder, path))).toEqual(found);
});
