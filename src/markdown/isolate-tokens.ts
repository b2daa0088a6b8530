import type { StateCore, Token } from 'markdown-it';
import type { Isolation } from '../bidi/isolated-runs.ts';
import { type PlacedToken, placedTokens } from './inline-text.ts';

/** markdown-it's class of tokens, which it hands to its rules alone. */
export type TokenClass = StateCore['Token'];

/**
 * Puts `<bdi>` around ranges of a block's text. One that begins inside emphasis or a link and ends
 * outside, as in `**C**++`, takes the whole of it in where it can, and is left as it is otherwise.
 */
export function isolateTokens(
  Token: TokenClass,
  children: readonly Token[],
  isolations: readonly Isolation[],
): Token[] {
  return isolations.reduceRight(
    (tokens, isolation) => isolated(Token, tokens, isolation),
    [...children],
  );
}

/** All of a block in one `<bdi>`. */
export function wrapTokens(
  Token: TokenClass,
  children: readonly Token[],
  attributes: Readonly<Record<string, string | undefined>>,
): Token[] {
  const open = new Token('bdi_open', 'bdi', 1);
  for (const [name, value] of Object.entries(attributes)) if (value) open.attrSet(name, value);
  return [open, ...children, new Token('bdi_close', 'bdi', -1)];
}

function isolated(Token: TokenClass, children: Token[], { start, end, dir }: Isolation): Token[] {
  const parted = [start, end].reduce((tokens, place) => partedAt(Token, tokens, place), children);
  const placed = placedTokens(parted);
  let from = placed.findIndex((part) => part.start === start && part.text !== '');
  let to = placed.findLastIndex(
    (part) => part.start + part.text.length === end && part.text !== '',
  );
  while (!isBalanced(placed.slice(from, to + 1))) {
    if (placed[from - 1]?.token.nesting === 1) from -= 1;
    else if (placed[to + 1]?.token.nesting === -1) to += 1;
    else return children;
  }
  const within = wrapTokens(Token, parted.slice(from, to + 1), { dir });
  return [...parted.slice(0, from), ...within, ...parted.slice(to + 1)];
}

/** The same tokens with none across a place in the text. */
function partedAt(Token: TokenClass, children: readonly Token[], place: number): Token[] {
  const withText = (token: Token, content: string) =>
    Object.assign(new Token('text', '', 0), { level: token.level, content });
  return placedTokens(children).flatMap(({ token, start, text }) => {
    const at = place - start;
    if (at <= 0 || at >= text.length) return token;
    return [withText(token, text.slice(0, at)), withText(token, text.slice(at))];
  });
}

function isBalanced(parts: readonly PlacedToken[]): boolean {
  let depth = 0;
  for (const { token } of parts) {
    depth += token.nesting;
    if (depth < 0) return false;
  }
  return depth === 0;
}
