import type { MarkdownIt } from 'markdown-it';

/** The text of a table's cell is told the line of its row: markdown-it leaves it without one. */
export function cellLines(md: MarkdownIt): void {
  md.core.ruler.before('text_join', 'cell_lines', ({ tokens }) => {
    let row: [number, number] | null = null;
    for (const token of tokens) {
      if (token.type === 'tr_open') row = token.map;
      if (token.type === 'inline') token.map ??= row;
    }
  });
}
