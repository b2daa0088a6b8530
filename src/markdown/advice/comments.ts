import type { StateCore } from 'markdown-it';
import { COMMENT_LEFT_OUT, commentSpoilt } from '../../diagnostics/messages/left-overs.ts';
import type { Note } from '../../diagnostics/problem.ts';
import { commentsIn, spoiltComments } from '../../text/comments.ts';
import { environmentOf } from '../environment.ts';

/**
 * Takes comments out, `<!-- -->`, of one line or of several: what editors note for each other reaches no
 * reader. Each line of the text stays where it is. One whose sign is spoilt is told of, as readers would see
 * it; so is, with what is left in the text, one without an end.
 */
export function comments(state: StateCore): void {
  const { notes, commentLines } = environmentOf(state.env);
  notes.push(...spoilt(state.src));
  const parts: string[] = [];
  const touched: number[] = [];
  let [at, line] = [0, 0];
  for (const { start, end } of commentsIn(state.src)) {
    const before = state.src.slice(at, start);
    const ends = linesIn(state.src.slice(start, end));
    line += linesIn(before);
    notes.push({ line: line + 1, severity: 'advice', ...COMMENT_LEFT_OUT });
    for (let own = 0; own <= ends; own += 1) touched.push(line + own);
    line += ends;
    parts.push(before, '\n'.repeat(ends));
    at = end;
  }
  state.src = parts.join('') + state.src.slice(at);
  const lines = state.src.split('\n');
  for (const own of touched) if (lines[own]?.trim() === '') commentLines.add(own);
}

function spoilt(text: string): readonly Note[] {
  let [at, line] = [0, 1];
  return spoiltComments(text).map(({ start, end }) => {
    line += linesIn(text.slice(at, start));
    at = start;
    return { line, severity: 'error', ...commentSpoilt(text.slice(start, end)) };
  });
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}
