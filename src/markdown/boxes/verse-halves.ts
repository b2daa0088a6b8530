import type { StateCore, Token } from 'markdown-it';
import { inlineToken, textToken } from '../make-token.ts';

/** What editors put between the halves of a line of verse, with a space on both sides. */
export const CAESURA_SIGN = String.raw`(?:…+|\.{2,}|،{2,}|\*+|\/+|=+|#+|~+|-{2,}|ـ{2,}|[★☆✦✧❁❀✿۞※]+)`;

const CAESURA = new RegExp(String.raw`(?<!\s)\s+(?:${CAESURA_SIGN}|\|+)\s+|\t+| {3,}`);

/**
 * Parts a line of verse at the signs between its halves. Emphasis or a link that begins in one half and
 * ends in another is in both.
 */
export function halvesOf(state: StateCore, line: readonly Token[]): readonly Token[][] {
  const halves: Token[][] = [];
  const around: Token[] = [];
  let half: Token[] = [];
  for (const token of line) {
    if (token.type !== 'text') {
      half.push(token);
      if (token.nesting === 1) around.push(token);
      if (token.nesting === -1) around.pop();
      continue;
    }
    const [first = '', ...others] = token.content.split(CAESURA);
    half.push(textToken(state, first));
    for (const text of others) {
      halves.push([...half, ...around.toReversed().map((open) => closing(state, open))]);
      half = [...around.map((open) => copied(state, open)), textToken(state, text)];
    }
  }
  return [...halves, half];
}

function closing(state: StateCore, { type, tag }: Token): Token {
  return inlineToken(state, type.replace(/_open$/, '_close'), tag, -1);
}

/** A token of its own, which later steps can change by itself. */
function copied(state: StateCore, open: Token): Token {
  const copy = inlineToken(state, open.type, open.tag, 1);
  for (const [name, value] of open.attrs ?? []) copy.attrSet(name, String(value));
  return copy;
}
