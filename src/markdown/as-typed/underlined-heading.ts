import type { StateBlock } from 'markdown-it';
import { builtInBlockRule } from '../rules.ts';

const builtInUnderlined = builtInBlockRule('lheading');

/** More than a heading has. */
const LONGEST = 90;

/** What ends a sentence, with what may stand behind it. */
const SENTENCE_END = /[.،؛:؟?!…][»”"’)\]*_]*$/;

/**
 * A heading with a line below it, `---` or `===` and longer. Below a sentence or a paragraph such a line is meant to
 * part it from what follows.
 */
export function underlinedHeading(
  state: StateBlock,
  start: number,
  end: number,
  silent: boolean,
): boolean {
  const { length } = state.tokens;
  const { line, level } = state;
  if (!builtInUnderlined(state, start, end, silent)) return false;
  const words = state.tokens.slice(length).find(({ type }) => type === 'inline')?.content ?? '';
  const { src, bMarks, eMarks } = state;
  const below = src.slice(bMarks[state.line - 1], eMarks[state.line - 1]);
  const isHeading = words.length <= LONGEST && !words.includes('\n') && !SENTENCE_END.test(words);
  if (isHeading && /[-=]{3}/.test(below)) return true;
  state.tokens.length = length;
  state.line = line;
  state.level = level;
  return false;
}
