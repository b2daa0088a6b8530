import { expect, it } from 'vitest';
import { partLeft } from '../../../src/diagnostics/messages/parts.ts';

it.each([
  ['parts/1-of-2', 1, 'ملف واحد.', '1 file.', '-- "parts"'],
  ['/with a space/2-of-2', 2, 'ملفان.', '2 files.', '-- "/with a space"'],
  ['parts/1-of-2', 3, '3 ملفات.', '3 files.', '-- "parts"'],
  ['parts/1-of-2', 244, '244 ملفاً.', '244 files.', '-- "parts"'],
])('a part in %s of %d files says how all are published', (folder, files, ar, en, command) => {
  const said = partLeft(folder, files);
  expect([said.ar.includes(ar), said.en.includes(en)]).toEqual([true, true]);
  expect([said.ar.endsWith(command), said.en.endsWith(command)]).toEqual([true, true]);
});
