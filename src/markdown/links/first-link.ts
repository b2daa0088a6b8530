import type { StateCore, Token } from 'markdown-it';
import { isBreak } from '../inline-lines.ts';
import { textToken } from '../make-token.ts';

/** The link or the picture with which a text begins. */
export interface FirstLink {
  readonly href: string;
  /** The tokens of its words; none if it has none. */
  readonly words: readonly Token[];
  /** What stands behind it. */
  readonly rest: readonly Token[];
}

const BARE = /^\s*<?((?:https?:\/\/|www\.)\S+?|\S+\.[a-z\d]{2,5})>?\s*$/i;

/** Reads `[words](address)` or `![words](address)`, or an address alone on the first line. */
export function firstLink(
  state: Pick<StateCore, 'Token'>,
  children: readonly Token[],
): FirstLink | undefined {
  const [first] = children;
  if (first?.type === 'image') {
    const words = first.content.trim() === '' ? [] : [textToken(state, first.content.trim())];
    return { href: String(first.attrGet('src')), words, rest: children.slice(1) };
  }
  if (first?.type === 'link_open') {
    const close = children.findIndex(({ type, level }) => {
      return type === 'link_close' && level === first.level;
    });
    const href = String(first.attrGet('href'));
    const words = children.slice(1, close);
    const said = textOf(words);
    const isBare = said === '' || BARE.exec(said)?.[1] === first.attrGet('href');
    const isAuto = first.info === 'auto';
    return { href, words: isBare || isAuto ? [] : words, rest: children.slice(close + 1) };
  }
  const end = children.findIndex(isBreak);
  const line = end < 0 ? children : children.slice(0, end);
  const [, bare] = BARE.exec(textOf(line)) ?? [];
  if (bare === undefined) return undefined;
  return { href: bare, words: [], rest: end < 0 ? [] : children.slice(end) };
}

function textOf(tokens: readonly Token[]): string {
  return tokens
    .map(({ content }) => content)
    .join('')
    .trim();
}
