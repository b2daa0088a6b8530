import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readText } from '../../../src/content/read-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'khabar-text-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'a.md');
const read = (content: string | Uint8Array) => {
  writeFileSync(file, content);
  return readText(file);
};

it('reads UTF-8, in NFC', () => {
  expect(read('\uFEFFا\u0653ب')).toEqual({ text: 'آب', advice: [] });
});

it('reads letters of printers as those of the keyboard, and says so once', () => {
  expect(read('---\ntitle: ﻛﻮﺭﻳﺎ\n---\nﻛﻮﺭﻳﺎ')).toEqual({
    text: '---\ntitle: كوريا\n---\nكوريا',
    advice: [
      {
        file,
        line: 2,
        severity: 'advice',
        ar: expect.stringContaining('10 أحرف'),
        en: expect.stringContaining('10 letters'),
      },
    ],
  });
});

it.each([
  ['code', 'نص `ﻛ`', 'ﻛ', 'ك'],
  ['an address', '[نص](https://a.example/ﻞ)', 'ﻞ', 'ل'],
  ['a field that is no words', '', 'ﻛ', 'ك', 'redirectFrom: [/ﻛ/]'],
])('names those that are not mended by a command, to be mended by hand: %s', (...row) => {
  const [, body, form, letter, field = 'draft: true'] = row;
  const found = read(`---\ntitle: نص\n${field}\n---\n${body}`);
  const advice = 'advice' in found ? found.advice : [];
  expect(advice).toMatchObject([{ line: body === '' ? 3 : 5, severity: 'advice' }]);
  expect(advice[0]?.ar).toContain(`هنا «${form}»`);
  expect(advice[0]?.ar).toContain(`اكتب مكانه «${letter}».`);
  expect(advice[0]?.ar).not.toContain('--fix');
});

it.each([
  ['Windows-1256', Uint8Array.of(0xce, 0xc8, 0xd1)],
  ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x2e, 0x06)],
  ['UTF-16 without a mark', Uint8Array.of(0x2d, 0, 0x2d, 0)],
])('refuses %s, and says how to save it', (_what, bytes) => {
  expect(read(bytes)).toMatchObject({
    problems: [
      {
        file,
        line: 1,
        severity: 'error',
        ar: expect.stringContaining('والترميز UTF-8'),
        en: expect.stringContaining('encoding UTF-8'),
      },
    ],
  });
});

it.each([
  ['a folder', folder, 'مجلد لا ملف', 'a folder'],
  ['a file that is not there', join(folder, 'b.md'), 'غير موجود', 'not there'],
])('says what it is of %s', (_what, path, ar, en) => {
  expect(readText(path)).toMatchObject({
    problems: [{ ar: expect.stringContaining(ar), en: expect.stringContaining(en) }],
  });
});
