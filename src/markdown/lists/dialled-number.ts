import type { StateBlock } from 'markdown-it';
import { typedAt } from '../source-lines.ts';

/** `+ 961 3 123 456`. */
const DIALLED = /^\+[ \t]+\(?[\d٠-٩][\d٠-٩ ()./–-]{5,20}$/;

/** Whether a line is a telephone's number, whose sign is no bullet. */
export function isDialledNumber(state: StateBlock, line: number): boolean {
  return DIALLED.test(typedAt(state, line));
}
