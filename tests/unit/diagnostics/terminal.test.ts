import { describe, expect, it } from 'vitest';
import { onOneLine, onTwoLines } from '../../../src/diagnostics/message.ts';
import { formatProblems } from '../../../src/diagnostics/problem.ts';
import { Refusal } from '../../../src/diagnostics/refusal.ts';

/** What a file may be called, or an address in it be: it clears the screen, names the window, goes back a line. */
const NAMES = [
  ['\u001B[2J', 'U+001B[2J'],
  ['\u001B]0;a\u0007', 'U+001B]0;aU+0007'],
  ['\u009B31m', 'U+009B31m'],
  ['a\rb', 'aU+000Db'],
  ['a\u0008\u007F', 'aU+0008U+007F'],
  // Seen as `agpj.md`.
  ['a\u202Edm.jpg', 'aU+202Edm.jpg'],
] as const;

describe.each(NAMES)('controls in what a message names: %j', (name, seen) => {
  const message = { ar: `لا ملف هنا: ${name}`, en: `There is no file here: ${name}` };

  it('are shown to an editor, and not given to the terminal', () => {
    expect(onTwoLines(message)).toBe(`لا ملف هنا: ${seen}\nThere is no file here: ${seen}`);
    expect(onOneLine(message)).toBe(`لا ملف هنا: ${seen} · There is no file here: ${seen}`);
    expect(new Refusal(message).message).toContain(seen);
    const problem = { ...message, file: name, line: 1, severity: 'error' } as const;
    expect(formatProblems([problem])).toBe(
      `${seen}:1:\n  لا ملف هنا: ${seen}\n  There is no file here: ${seen}`,
    );
  });
});

it('a name with an end of a line is on one line, and tells of no other file', () => {
  const problem = {
    file: 'a.md:1:\n  نصّ\nb.md',
    line: 1,
    severity: 'error',
    ar: 'أ',
    en: 'a',
  } as const;
  expect(formatProblems([problem])).toBe('a.md:1:U+000A  نصّU+000Ab.md:1:\n  أ\n  a');
});

it('tabs and ends of lines are what they were', () => {
  expect(onTwoLines({ ar: 'أ\tب\nت', en: 'a' })).toBe('أ\tب\nت\na');
});
