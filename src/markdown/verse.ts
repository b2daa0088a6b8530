import type { MarkdownIt, StateBlock } from 'markdown-it';
import { inlineToken, inlineTokens, textToken } from './make-token.ts';

/** What editors put between the halves of a line of verse. */
const CAESURA = /\s+(?:…|\.{2,}|\*+|\|+|\/+|=+)\s+|\t+/;

/** A last line that names the poet. */
const POET = /^(?:[—–―]|--)\s*(?=\S)/;

/**
 * The lines of a poem, each a paragraph. The halves of a line are parted by a sign between spaces:
 * «صدر البيت * عجز البيت». An empty line parts stanzas.
 *
 * @param poet as it stands on the line that opens the poem
 */
export function verseLines(state: StateBlock, poet: string, start: number, close: number): void {
  let source = poet;
  let gap = '';
  state.push('figure_open', 'figure', 1).attrSet('class', 'verse');
  for (let line = start + 1; line < close; line += 1) {
    const text = state.getLines(line, line + 1, state.blkIndent, false).trim();
    if (text === '') gap = ' stanza';
    else if (POET.test(text)) source = text.replace(POET, '');
    else {
      verseLine(state, text.split(CAESURA), line, gap);
      gap = '';
    }
  }
  if (source !== '') {
    state.push('figcaption_open', 'figcaption', 1);
    const inline = state.push('inline', '', 0);
    inline.content = `— ${source}`;
    inline.children = [];
    inline.map = [start, close];
    state.push('figcaption_close', 'figcaption', -1);
  }
  state.push('figure_close', 'figure', -1);
}

function verseLine(state: StateBlock, halves: string[], line: number, gap: string): void {
  const open = state.push('paragraph_open', 'p', 1);
  open.attrSet('class', `${halves.length === 2 ? 'bayt' : 'verse-line'}${gap}`);
  const inline = state.push('inline', '', 0);
  inline.map = [line, line + 1];
  inline.children = [];
  inline.meta = { halves };
  state.push('paragraph_close', 'p', -1);
}

/** Reads the Markdown of each half by itself, and puts the halves beside one another. */
export function verse(md: MarkdownIt): void {
  md.core.ruler.after('inline', 'verse', (state) => {
    for (const token of state.tokens) {
      const halves = token.type === 'inline' ? token.meta?.halves : undefined;
      if (!Array.isArray(halves)) continue;
      token.children = halves.flatMap((half, index) => [
        ...(index > 0 ? [textToken(state, ' ')] : []),
        inlineToken(state, 'half_open', 'span', 1),
        ...inlineTokens(state, String(half)),
        inlineToken(state, 'half_close', 'span', -1),
      ]);
    }
  });
}
