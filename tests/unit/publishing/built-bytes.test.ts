import { linkSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { hashOfBuilt, sayBytes } from '../../../src/publishing/built-bytes.ts';
import { hashOfFile } from '../../../src/publishing/file-hashes.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khabar-built-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A page that is kept under one name and stands in a built site under another, its bytes said to be `said`. */
function takenPage(): string {
  const page = join(folder, 'site.html');
  writeFileSync(join(folder, 'kept'), 'page');
  linkSync(join(folder, 'kept'), page);
  sayBytes(page, 'said');
  return page;
}

it('the bytes of a page that was taken are known, also when it has got another name', () => {
  const page = takenPage();
  expect(hashOfBuilt(page)).toBe('said');
  const other = join(folder, '404.html');
  renameSync(page, other);
  expect(hashOfBuilt(other)).toBe('said');
});

it('a file that was written anew in its place is read', () => {
  const page = takenPage();
  rmSync(page);
  writeFileSync(page, 'another');
  expect(hashOfBuilt(page)).toBe(hashOfFile(page));
});

it.each([
  ['of another length', 'longer'],
  ['of the same', 'egap'],
])('a file that was written over with bytes %s is read', (_which, bytes) => {
  const page = takenPage();
  utimesSync(page, 1, 1);
  sayBytes(page, 'said');
  writeFileSync(page, bytes);
  expect(hashOfBuilt(page)).toBe(hashOfFile(page));
});

it('of a page that is not there nothing is said', () => {
  const page = join(folder, 'none.html');
  sayBytes(page, 'said');
  writeFileSync(page, 'page');
  expect(hashOfBuilt(page)).toBe(hashOfFile(page));
});
