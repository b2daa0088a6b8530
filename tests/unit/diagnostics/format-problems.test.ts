import { expect, it } from 'vitest';
import { adviceBelow, errorsBelow } from '../../../src/diagnostics/messages/alike.ts';
import { formatProblems, type Problem } from '../../../src/diagnostics/problem.ts';

const problem = (file: string, line: number, word: string): Problem => ({
  file,
  line,
  severity: 'error',
  ar: `لا صفحة «${word}».`,
  en: `There is no page "${word}".`,
});

it('problems stand by their files, in the order of their lines', () => {
  const shown = formatProblems([
    problem('b.md', 2, 'x'),
    problem('a.md', 10, 'y'),
    problem('a.md', 9, 'z'),
  ]);
  expect(shown).toBe(
    'a.md:9:\n  لا صفحة «z».\n  There is no page "z".\n\na.md:10:\n  لا صفحة «y».\n  There is no page "y".\n\nb.md:2:\n  لا صفحة «x».\n  There is no page "x".',
  );
});

it.each([
  [3, 'و3 مثلها، في الأسطر 2، 3، 4.', 'and 3 like it, on lines 2, 3, 4.'],
  [
    37,
    'و37 مثلها، في الأسطر 2، 3، 4، 5، 6، 7، 8، 9، 10، 11، 12، 13، …',
    'and 37 like it, on lines 2, 3,',
  ],
])('what a file says again and again is counted: %d times', (others, ar, en) => {
  const problems = Array.from({ length: others + 1 }, (_, index) =>
    problem('a.md', index + 1, 'x'),
  );
  const shown = formatProblems([...problems, problem('b.md', 1, 'x')]);
  expect(shown.match(/^\S+:\d+:$/gm)).toEqual(['a.md:1:', 'b.md:1:']);
  expect(shown).toContain(`\n  ${ar}`);
  expect(shown).toContain(`\n  ${en}`);
});

it.each([
  [1, 'وواحدة مثلها، في السطر 4.', 'and 1 like it, on line 4.'],
  [2, 'واثنتان مثلها، في السطرين 4 و5.', 'and 2 like it, on lines 4, 5.'],
])('is counted as Arabic counts: %d', (more, ar, en) => {
  const problems = Array.from({ length: more + 3 }, (_, index) =>
    problem('a.md', index + 1, `w${index}`),
  );
  const shown = formatProblems(problems);
  expect(shown).toContain(`\n  ${ar}\n  ${en}`);
  expect(formatProblems(problems.slice(0, 3))).not.toContain('مثلها');
});

it('what is said of several words is said three times, and then counted', () => {
  const problems = Array.from({ length: 40 }, (_, index) =>
    problem('a.md', index + 1, `w${index}`),
  );
  const shown = formatProblems(problems);
  expect(shown.match(/^\S+:\d+:$/gm)).toEqual(['a.md:1:', 'a.md:2:', 'a.md:3:']);
  expect(shown).toMatch(/"w2"\.\n {2}و37 مثلها، في الأسطر 4، .*\n {2}and 37 like it, on lines 4, /);
});

it('what is one line again and again has the line once', () => {
  expect(formatProblems(Array.from({ length: 4 }, () => problem('a.md', 4, 'x')))).toContain(
    'و3 مثلها، في السطر 4.',
  );
});

it('headings of a check count in Arabic', () => {
  const counts = [1, 2, 3, 11, 100];
  expect(counts.map((count) => errorsBelow(count).ar.split(' ').slice(0, 2).join(' '))).toEqual([
    'خطأ واحد',
    'خطآن يمنعان',
    '3 أخطاء',
    '11 خطأً',
    '100 خطأ',
  ]);
  expect(counts.map((count) => adviceBelow(count).ar.split(' ').slice(0, 2).join(' '))).toEqual([
    'نصيحة واحدة',
    'نصيحتان لا',
    '3 نصائح',
    '11 نصيحة',
    '100 نصيحة',
  ]);
});
