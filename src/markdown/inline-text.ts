import type { Token } from 'markdown-it';

/** What stands for a picture, code or a note in the text around it: U+FFFC, which has no direction. */
const OBJECT = '\uFFFC';

/** A part of a block and its place in the block's text. */
export interface PlacedToken {
  readonly token: Token;
  readonly start: number;
  readonly text: string;
}

/** The parts of a block in order, each with the text that it puts on the line. */
export function placedTokens(children: readonly Token[]): readonly PlacedToken[] {
  let start = 0;
  return children.map((token) => {
    const placed = { token, start, text: textOf(token) };
    start += placed.text.length;
    return placed;
  });
}

function textOf({ type, content, nesting }: Token): string {
  if (type === 'text') return content;
  if (type === 'softbreak') return ' ';
  if (type === 'hardbreak' || type === 'tag_break') return '\n';
  return nesting === 0 ? OBJECT : '';
}

/** What a block puts on its lines; a picture, code or a note is U+FFFC. */
export function inlineText(block: Token | undefined): string {
  if (block?.type !== 'inline') return '';
  return (block.children ?? []).map(textOf).join('');
}

/** The words of a block to be read by themselves, without markup, on one line. */
export function plainText(block: Token | undefined): string {
  if (block?.type !== 'inline') return '';
  return (block.children ?? [])
    .map(({ type, content }) => (/break$/.test(type) ? ' ' : content))
    .join('')
    .trim();
}
