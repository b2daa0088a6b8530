import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { mendFile } from '../../../src/content/mending/mend-files.ts';

const WRITTEN = '---\ntitle: خبر\npubDate: 2025-03-04\n---\n\nسكت , ثم قال ﻛ.\n';
const MENDED = '---\ntitle: خبر\npubDate: 2025-03-04\n---\n\nسكت، ثم قال ك.\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khabar-mend-'));
  mkdirSync(join(folder, 'articles', 'en'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, 'articles', name), content);
  return join(folder, 'articles', name);
}
const content = (name: string) => readFileSync(join(folder, 'articles', name), 'utf8');

it('a file is mended whole, in its place, and nothing is left beside it', () => {
  const file = put('a.md', WRITTEN);
  chmodSync(file, 0o640);
  expect(mendFile(file)).toMatchObject([{ before: WRITTEN, after: MENDED }]);
  expect(content('a.md')).toBe(MENDED);
  expect(statSync(file).mode & 0o777).toBe(0o640);
  expect(mendFile(file)).toEqual([]);
  expect(readdirSync(join(folder, 'articles'))).toEqual(['a.md', 'en']);
});

it('a link stays one, and the file to which it leads is mended', () => {
  const file = put('a.md', WRITTEN);
  symlinkSync(file, join(folder, 'articles', 'b.md'));
  mendFile(join(folder, 'articles', 'b.md'));
  expect(content('a.md')).toBe(MENDED);
  expect(readdirSync(join(folder, 'articles'), { withFileTypes: true })[1]?.isSymbolicLink()).toBe(
    true,
  );
});

it.each([
  ['Windows-1256', Uint8Array.of(0xce, 0x20, 0x2c)],
  ['what has no fields', Buffer.from('سكت , ثم')],
])('a file in %s is left as it is', (_what, bytes) => {
  expect(mendFile(put('a.md', bytes))).toEqual([]);
  expect(readFileSync(join(folder, 'articles', 'a.md'))).toEqual(Buffer.from(bytes));
});

it('the language of a file is that of its folder, unless it says another', () => {
  expect(mendFile(put('en/a.md', WRITTEN))[0]?.after).toContain('سكت , ثم');
  expect(
    mendFile(put('b.md', WRITTEN.replace('pubDate', 'lang: en\npubDate')))[0]?.after,
  ).toContain('سكت , ثم');
});

it('the check mends when asked, shows what it did, and then says what is left', () => {
  put('a.md', WRITTEN);
  put('b.md', '---\ntitle: خبر\n---\n\nنصّ.\n');
  const check = (...args: string[]) => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['src/commands/check.ts', ...args],
      {
        encoding: 'utf8',
        env: { ...process.env, CONTENT_DIR: folder },
      },
    );
    return { stdout, stderr, status };
  };
  const advised = check();
  expect(advised.stderr).toMatch(/^نصيحة واحدة[\s\S]*npm run check -- --fix[\s\S]*\n\nخطأ واحد/);
  expect(content('a.md')).toBe(WRITTEN);

  const { stdout, stderr, status } = check('--fix');
  expect(content('a.md')).toBe(MENDED);
  expect(stdout).toContain('@@ -6 +6 @@\n-سكت , ثم قال ﻛ.\n+سكت، ثم قال ك.\n');
  expect(stdout).toContain('أُصلح ملف واحد');
  expect(stderr).not.toContain('--fix');
  expect(stderr).toMatch(/^\S*b\.md:\d:\n.*pubDate/);
  expect(status).toBe(1);
  expect(check('--fix').stdout).toContain('--fix found nothing to mend.');
});
