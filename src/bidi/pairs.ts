import type { Range } from './range.ts';

/** Brackets and quotation marks that Latin text uses; «» are the Arabic text's. */
const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '“': '”' };
const CLOSING = new Set(Object.values(CLOSERS));

/** Where brackets and quotation marks stand, each with its partner; -1 for one that has none. */
export type Pairs = ReadonlyMap<number, number>;

/**
 * Pairs the brackets and quotation marks of a range. A straight quotation mark opens after a space or
 * at the beginning, and closes otherwise.
 */
export function pairsIn(text: string, { start, end }: Range): Pairs {
  const pairs = new Map<number, number>();
  const open: { readonly at: number; readonly closer: string }[] = [];
  for (let at = start; at < end; at += 1) {
    const sign = text.charAt(at);
    const opens = sign === '"' && (at === start || /[\s([{“]/.test(text.charAt(at - 1)));
    const closer = opens ? '"' : CLOSERS[sign];
    if (closer !== undefined) {
      pairs.set(at, -1);
      open.push({ at, closer });
    } else if (sign === '"' || CLOSING.has(sign)) {
      const partner = open.findLastIndex((candidate) => candidate.closer === sign);
      const opener = open[partner]?.at ?? -1;
      pairs.set(at, opener);
      if (opener < 0) continue;
      pairs.set(opener, at);
      open.length = partner;
    }
  }
  return pairs;
}
