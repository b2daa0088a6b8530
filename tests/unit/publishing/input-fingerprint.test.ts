import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inputFingerprint } from '../../../src/publishing/input-fingerprint.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khabar-inputs-'));
  mkdirSync(join(folder, 'articles'));
  write('articles/a.md', 'خبر');
  write('images/a.jpg', 'picture');
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): void {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
}

const of = (settings: unknown = {}) =>
  inputFingerprint([folder, join(folder, '../none-there')], settings);

it('stays while nothing changes, and when a text was only touched', () => {
  const before = of();
  utimesSync(join(folder, 'articles/a.md'), 1, 1);
  expect(of()).toBe(before);
});

it.each([
  ['a text is edited to one as long', () => write('articles/a.md', 'قلم')],
  ['a text comes', () => write('articles/b.md', '')],
  ['a text goes', () => rmSync(join(folder, 'articles/a.md'))],
  [
    'a text has another name',
    () => renameSync(join(folder, 'articles/a.md'), join(folder, 'articles/b.md')),
  ],
  ['a picture is replaced by one as large', () => write('images/a.jpg', 'another')],
  ['a folder comes', () => mkdirSync(join(folder, 'tags'))],
])('is another when %s', (_what, change) => {
  const before = of();
  change();
  expect(of()).not.toBe(before);
});

it('reads a folder once, whatever links lead back to it', () => {
  symlinkSync('.', join(folder, 'articles/again'));
  symlinkSync('../articles', join(folder, 'images/back'));
  const before = of();
  expect(of()).toBe(before);
  write('articles/a.md', 'قلم');
  expect(of()).not.toBe(before);
});

it('is another with other settings', () => {
  expect(of({ url: 'https://a.example/' })).not.toBe(of({ url: 'https://b.example/' }));
});

it('counts no file that counts elsewhere, and all others', () => {
  const but = (name: string) =>
    inputFingerprint([folder], {}, { isLeftOut: (file) => file.endsWith(name) });
  const [left, other] = [but('a.md'), but('b.md')];
  write('articles/a.md', 'قلم');
  expect([but('a.md') === left, but('b.md') === other]).toEqual([true, false]);
});

it('is not fooled by what moves from one file to the next', () => {
  write('articles/b.md', 'ab');
  write('articles/c.md', '');
  const before = of();
  write('articles/b.md', 'a');
  write('articles/c.md', 'b');
  expect(of()).not.toBe(before);
});

it('counts nothing of what every machine has of its own', () => {
  const before = of();
  write('.git/index', 'x');
  write('articles/.DS_Store', 'x');
  expect(of()).toBe(before);
  write('.well-known/index', 'x');
  expect(of()).not.toBe(before);
});

describe('where all is read', () => {
  const read = () => inputFingerprint([folder], {}, { isRead: true });

  it('stays when a picture was only touched', () => {
    const before = read();
    utimesSync(join(folder, 'images/a.jpg'), 1, 1);
    expect(read()).toBe(before);
  });

  it('is another when a picture is replaced by one as large', () => {
    const before = read();
    write('images/a.jpg', 'another');
    expect(read()).not.toBe(before);
  });

  it('is the same in a copy of the project', async () => {
    const copies = [join(folder, 'one'), join(folder, 'two')];
    const found: string[] = [];
    for (const copy of copies) {
      cpSync(join(folder, 'articles'), join(copy, 'content'), { recursive: true });
      vi.spyOn(process, 'cwd').mockReturnValue(copy);
      vi.resetModules();
      const there = await import('../../../src/publishing/input-fingerprint.ts');
      found.push(there.inputFingerprint([join(copy, 'content')], {}, { isRead: true }));
      vi.restoreAllMocks();
    }
    vi.resetModules();
    expect(found[0]).toBe(found[1]);
  });
});
