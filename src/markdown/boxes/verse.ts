import type { StateBlock, StateCore } from 'markdown-it';
import { environmentOf } from '../environment.ts';
import { footnoteDefinition, isFootnoteDefinition } from '../footnotes/footnote-syntax.ts';
import { isBreak } from '../inline-lines.ts';
import { inlineToken, pushInline, textToken } from '../make-token.ts';
import { columnAt } from '../source-lines.ts';
import type { Box } from './box-drawing.ts';
import { halvesOf } from './verse-halves.ts';

/** A last line that names the poet. */
const POET = /^(?:[—–―]|--)\s*(?=\S)/;

/** A line of the file: its words, and its number from 0. */
interface Line {
  readonly text: string;
  readonly line: number;
}

/**
 * The lines of a poem, each a paragraph. A character between spaces separates the halves of a line:
 * «صدر البيت * عجز البيت». An empty line parts stanzas.
 * Whose the poem is, or what it is called, may stand on the line that opens it.
 */
export function verseLines(state: StateBlock, { title, start, close }: Box): void {
  const open = state.push('figure_open', 'figure', 1);
  open.attrSet('class', 'verse');
  const lines = linesWithin(state, start + 1, close);
  const last = lines.findLastIndex(({ text }) => text !== '');
  const poet = lines.slice(last).filter(({ text }) => POET.test(text));
  let gap = '';
  for (const { text, line } of poet.length > 0 ? lines.slice(0, last) : lines) {
    if (text !== '') verseLine(state, text, line, gap);
    gap = text === '' ? ' stanza' : '';
  }
  const named = poet.map(({ text, line }) => ({ text: text.replace(POET, ''), line }));
  source(state, title === '' ? named : [{ text: title, line: start }, ...named]);
  state.push('figure_close', 'figure', -1);
}

/** The lines of a poem without the footnotes whose texts stand among them, which are read. */
function linesWithin(state: StateBlock, from: number, close: number): readonly Line[] {
  const lines: Line[] = [];
  const { commentLines } = environmentOf(state.env);
  for (let line = from; line < close; line += 1) {
    // No empty line, which would part stanzas.
    if (commentLines.has(line)) continue;
    if (isFootnoteDefinition(state, line)) {
      let end = line + 1;
      while (end < close && isInside(state, end)) end += 1;
      footnoteDefinition(state, line, end, false);
      line = end - 1;
    } else {
      lines.push({ text: state.getLines(line, line + 1, state.blkIndent, false).trim(), line });
    }
  }
  return lines;
}

/** Whether a line stands as far in as the text of a footnote does. */
function isInside(state: StateBlock, line: number): boolean {
  return !state.isEmpty(line) && columnAt(state, line) - state.blkIndent >= 4;
}

function verseLine(state: StateBlock, text: string, line: number, gap: string): void {
  state.push('paragraph_open', 'p', 1);
  pushInline(state, text, line).meta = { verse: gap };
  state.push('paragraph_close', 'p', -1);
}

/** Whose a poem is, and what it is called: from the line that opens it, from its last line, or both. */
function source(state: StateBlock, names: readonly Line[]): void {
  const [first, second] = names;
  if (!first) return;
  state.push('figcaption_open', 'figcaption', 1);
  const text = names.map((name) => `— ${name.text}`).join('\n');
  pushInline(state, text, first.line).meta = { secondLine: second?.line };
  state.push('figcaption_close', 'figcaption', -1);
}

/** Tells the second name of a poem its line, which is not the one after the first. */
export function verseNames({ tokens }: StateCore): void {
  for (const { meta, children } of tokens) {
    const between = children?.find(isBreak);
    if (typeof meta?.secondLine !== 'number' || !between) continue;
    between.map = [meta.secondLine, meta.secondLine + 1];
  }
}

/** Puts the halves of each line beside one another. */
export function verse(state: StateCore): void {
  state.tokens.forEach((token, index) => {
    if (token.meta?.verse === undefined) return;
    const halves = halvesOf(state, token.children ?? []);
    const kind = halves.length === 2 ? 'bayt' : 'verse-line';
    state.tokens[index - 1]?.attrSet('class', kind + token.meta.verse);
    token.children = halves.flatMap((half, at) => [
      ...(at > 0 ? [textToken(state, ' ')] : []),
      inlineToken(state, 'half_open', 'span', 1),
      ...half,
      inlineToken(state, 'half_close', 'span', -1),
    ]);
  });
}
