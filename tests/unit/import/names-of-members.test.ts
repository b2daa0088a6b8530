import { expect, it } from 'vitest';
import { imported, useImportFolder } from './import-folder.ts';

useImportFolder();

/** The Arabic word «نصّ» as RTF writes it. */
const WORD = String.raw`\u1606?\u1589?\u1617?`;

// Names that every object of JavaScript has, where those of elements and marks are looked up.
it.each([
  ['a.html', '<h1>خبر</h1><p>نصّ <constructor style="font-weight:400">أول</constructor> هنا.</p>'],
  ['a.md', '# خبر\n\nنصّ <constructor>أول</constructor> هنا.'],
  [
    'a.rtf',
    String.raw`{\rtf1\ansi\pard ${WORD}\par\pard ${WORD} {\constructor\valueOf1\toString0 \u1571?\u1608?\u1604?} \u1607?\u1606?\u1575?.\par}`,
  ],
])('are names like others: %s', async (name, content) => {
  const { body } = await imported(name, content);
  expect(body.trim().split('\n').at(-1)).toBe('نصّ أول هنا.');
});
