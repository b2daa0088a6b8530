import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkFolder, leavePart } from '../../../../src/publishing/parts/leave-part.ts';
import { bring } from '../../../../src/publishing/parts/part-files.ts';
import { readPartManifest } from '../../../../src/publishing/parts/part-manifest.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khabar-part-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (file: string, text = file) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};
const INPUTS = { machine: 'm', place: 'p', code: 'c', content: 'a' };
const leave = (number: number) =>
  leavePart(join(folder, 'cache'), join(folder, 'parts/it'), {
    part: { number, of: 2 },
    instant: 1,
    inputs: INPUTS,
  });
const filesIn = (place: string) =>
  readdirSync(join(folder, place), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, place).length + 1))
    .sort();

const OF_EACH = ['assets/a.webp', 'cards/a.card', 'index-ar', 'index-ar-further', 'pages/record'];
const OF_ALL = [
  'data-store.json',
  'entries/articles',
  'related',
  'related-archives',
  'related-found',
  'texts/articles/aa/aa',
];
const OF_THIS_MACHINE = ['made-ar', 'published/site', 'untouched-articles', 'heads', 'index.html'];

describe('a part has', () => {
  beforeEach(() => {
    for (const file of [...OF_EACH, ...OF_ALL, ...OF_THIS_MACHINE]) put(`cache/${file}`);
  });

  it.each([
    [1, [...OF_EACH, ...OF_ALL]],
    [2, OF_EACH],
  ])('what others need of its cache: part %i', (number, files) => {
    expect(leave(number)).toBe(files.length);
    expect(filesIn('parts/it')).toEqual([...files, 'part'].sort());
    const manifest = readPartManifest(join(folder, 'parts/it'));
    expect(manifest?.files.map(([file]) => file)).toEqual(files.toSorted());
  });

  it('nothing of the part that was there, and leaves nothing beside it', () => {
    leave(1);
    expect(leave(2)).toBe(OF_EACH.length);
    expect(filesIn('parts').every((file) => file.startsWith('it/'))).toBe(true);
    expect(existsSync(join(folder, 'parts/it/related'))).toBe(false);
  });
});

it.each([
  ['pages/bytes/aa/aa', true],
  ['data-store.json', false],
  ['assets/a.webp', false],
])('is one file in two places where no build writes it again: %s', (file, isOne) => {
  put(`cache/${file}`, 'first');
  bring(file, join(folder, 'cache'), join(folder, 'to'));
  writeFileSync(join(folder, 'to', file), 'second');
  expect(readFileSync(join(folder, 'cache', file), 'utf8')).toBe(isOne ? 'second' : 'first');
});

it('takes the place of what is no file', () => {
  put('cache/cards/a', 'card');
  put('to/cards/a/b');
  bring('cards/a', join(folder, 'cache'), join(folder, 'to'));
  expect(readFileSync(join(folder, 'to/cards/a'), 'utf8')).toBe('card');
});

describe('a part is put', () => {
  it.each<[string, () => void]>([
    ['a new folder', () => {}],
    ['an empty one', () => mkdirSync(join(folder, 'it'))],
    ['that of an earlier part', () => put('it/part')],
  ])('into %s', (_what, prepare) => {
    prepare();
    expect(() => checkFolder(join(folder, 'it'))).not.toThrow();
  });

  it.each<[string, () => void]>([
    ['over other work', () => put('it/notes.txt')],
    ['over a file', () => put('it')],
  ])('not %s', (_what, prepare) => {
    prepare();
    expect(() => checkFolder(join(folder, 'it'))).toThrow(/ليس جزءاً[\s\S]*holds what is no part/);
  });

  it('not where the system lets nothing be', () => {
    put('file');
    const told = /file\/it:1:[\s\S]*\(ENOTDIR\)[\s\S]*cannot be read or written/;
    expect(() => checkFolder(join(folder, 'file/it'))).toThrow(told);
    put('cache/pages/record');
    const manifest = { part: { number: 1, of: 1 }, instant: 1, inputs: INPUTS };
    const to = () => leavePart(join(folder, 'cache'), join(folder, 'file/it'), manifest);
    expect(to).toThrow(/file\/it:1:[\s\S]*cannot be read or written/);
  });

  it.each([
    'tests/newsroom',
    'tests/newsroom/parts',
    'src/parts',
    'public',
    'dist',
    '.build/a',
    '.',
  ])('not among what a site is made of: %s', (place) => {
    expect(() => checkFolder(resolve(place))).toThrow(/of what is in this place the site is made/);
  });
});
