import type { StateCore, Token } from 'markdown-it';
import type { Isolation } from '../bidi/isolated-runs.ts';
import type { Range } from '../bidi/range.ts';
import { type PlacedToken, placedTokens } from './inline-text.ts';

/** markdown-it's class of tokens, which it hands to its rules alone. */
export type TokenClass = StateCore['Token'];

/** A range of a block's text that gets an element around it. */
interface Wrapped extends Range {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
}

/** Which tokens of a block get an element around them, and which. */
interface Stretch extends Wrapped {
  readonly from: number;
  readonly to: number;
}

/** Puts `<bdi>` around ranges of a block's text. */
export function isolateTokens(
  Token: TokenClass,
  children: readonly Token[],
  isolations: readonly Isolation[],
): Token[] {
  const ranges = isolations.map(({ start, end, tag, dir }) => {
    return { start, end, tag, attributes: { dir } };
  });
  return wrapRanges(Token, children, ranges);
}

/**
 * Puts elements around ranges of a block's text. One that begins inside emphasis or a link and ends
 * outside, as in `**C**++`, takes the whole of it in where it can, and is left as it is otherwise.
 */
export function wrapRanges(
  Token: TokenClass,
  children: readonly Token[],
  ranges: readonly Wrapped[],
): Token[] {
  const parts = splitAt(Token, children, ranges);
  let at = 0;
  const tokens = stretchesOf(parts, ranges).map(({ from, to, tag, attributes }) => {
    const before = tokensOf(parts, at, from);
    at = to;
    return [before, wrapTokens(Token, tokensOf(parts, from, to), attributes, tag)];
  });
  return [...tokens.flat(2), ...tokensOf(parts, at, parts.length)];
}

/** All of a block in one element. */
export function wrapTokens(
  Token: TokenClass,
  children: readonly Token[],
  attributes: Readonly<Record<string, string | undefined>>,
  tag = 'bdi',
): Token[] {
  const open = new Token(`${tag}_open`, tag, 1);
  for (const [name, value] of Object.entries(attributes)) if (value) open.attrSet(name, value);
  return [open, ...children, new Token(`${tag}_close`, tag, -1)];
}

function tokensOf(parts: readonly PlacedToken[], from: number, to: number): Token[] {
  return parts.slice(from, to).map(({ token }) => token);
}

/** The parts of a block with none across the beginning or end of a range. */
function splitAt(
  Token: TokenClass,
  children: readonly Token[],
  ranges: readonly Range[],
): readonly PlacedToken[] {
  const places = ranges.flatMap(({ start, end }) => [start, end]);
  let next = 0;
  return placedTokens(children).flatMap((part): PlacedToken | PlacedToken[] => {
    const { token, start, text } = part;
    const end = start + text.length;
    const cuts = [start];
    for (; (places[next] ?? end) < end; next += 1) {
      const place = places[next] ?? end;
      if (place > (cuts.at(-1) ?? end)) cuts.push(place);
    }
    if (cuts.length === 1) return part;
    return cuts.map((cut, index) => {
      const content = text.slice(cut - start, (cuts[index + 1] ?? end) - start);
      const { level } = token;
      return {
        token: Object.assign(new Token('text', '', 0), { level, content }),
        start: cut,
        text: content,
      };
    });
  });
}

function stretchesOf(
  parts: readonly PlacedToken[],
  ranges: readonly Wrapped[],
): readonly Stretch[] {
  let at = 0;
  return ranges.flatMap((range) => {
    const isWithout = (part: PlacedToken | undefined) =>
      part !== undefined && (part.text === '' || part.start < range.start);
    while (isWithout(parts[at])) at += 1;
    const from = at;
    while ((parts[at]?.start ?? range.end) < range.end) at += 1;
    const stretch = balanced(parts, from, at);
    return stretch ? { ...range, ...stretch } : [];
  });
}

/** The same parts, with the whole of each element that they have a part of; undefined if they cannot. */
function balanced(
  parts: readonly PlacedToken[],
  start: number,
  end: number,
): { readonly from: number; readonly to: number } | undefined {
  let depth = 0;
  let lowest = 0;
  for (let at = start; at < end; at += 1) {
    depth += parts[at]?.token.nesting ?? 0;
    lowest = Math.min(lowest, depth);
  }
  let [from, to] = [start, end];
  for (; lowest < 0 && parts[from - 1]?.token.nesting === 1; lowest += 1) from -= 1;
  for (depth += start - from; depth > 0 && parts[to]?.token.nesting === -1; depth -= 1) to += 1;
  return lowest === 0 && depth === 0 ? { from, to } : undefined;
}
