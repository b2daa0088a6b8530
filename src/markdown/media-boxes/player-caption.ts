import type { StateCore, Token } from 'markdown-it';
import { captionParts } from '../figures/caption.ts';
import { isBreak } from '../inline-lines.ts';
import type { FirstLink } from '../links/first-link.ts';
import { inlineToken, textToken } from '../make-token.ts';

/** The description of a player in bold, and the caption beside it. */
export function playerCaption(state: StateCore, { words, rest }: FirstLink): readonly Token[] {
  const below = captionParts(state, rest);
  return [
    inlineToken(state, 'strong_open', 'strong', 1),
    ...words,
    inlineToken(state, 'strong_close', 'strong', -1),
    ...(below.length > 0 ? [gapBefore(state, rest)] : []),
    ...below,
  ];
}

/**
 * What stands between a description and its caption. A caption on a line of its own keeps its line; it is shown beside
 * the description, and no title stands above it: `as-typed/typed-line.ts` ends a line only at breaks of level 0.
 */
function gapBefore(state: StateCore, [first]: readonly Token[]): Token {
  if (!first || !isBreak(first)) return textToken(state, ' ');
  const end = inlineToken(state, 'softbreak', 'br', 0);
  return Object.assign(end, { map: first.map, level: 1 });
}
