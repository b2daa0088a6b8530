import type { MarkdownIt } from 'markdown-it';

/** The page has one `<h1>`, the headline: a `#` in the text becomes an `<h2>`. */
export function headingLevels(md: MarkdownIt): void {
  md.core.ruler.push('heading_levels', ({ tokens }) => {
    for (const token of tokens) {
      if (token.tag === 'h1') token.tag = 'h2';
    }
  });
}
