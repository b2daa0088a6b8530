import { expect } from 'vitest';
import type { Note } from '../../src/diagnostics/problem.ts';

/** The beginning of a line of a stack, and names that only a program has. */
export const STACK =
  /^\s+at |node:internal|\bTypeError\b|\bRangeError\b|undefined is not|Cannot read/m;

/** What an editor is told has a line of the file, and a sentence in either language. */
export function expectTold(notes: readonly Note[], text: string): void {
  const lines = text.split(/\r\n?|\n/).length;
  for (const { line, ar, en } of notes) {
    expect(Number.isInteger(line) && line >= 1 && line <= lines, `line ${line}: ${en}`).toBe(true);
    expect(ar).toMatch(/\p{Script=Arabic}{2}/u);
    expect(en).toMatch(/[A-Za-z]{2}/);
    expect(`${ar}\n${en}`).not.toMatch(STACK);
  }
}
