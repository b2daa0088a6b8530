import { RTL_LETTER } from './direction.ts';

/** Bracket pairs and quotation marks that Latin text uses; «» are the Arabic text's. */
const CLOSERS: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '“': '”',
  '‘': '’',
  '"': '"',
  "'": "'",
};
const CLOSING = new Set(Object.values(CLOSERS));

const OPENS_AFTER = /[\s([{“‘«:،؛—–\-/]/u;
const OPENS_BEFORE = /[\p{L}\p{N}.@#$+\-(“‘'"…]/u;
const WORD = /[\p{L}\p{N}]/u;
const RTL = new RegExp(RTL_LETTER, 'v');

/** The index of each bracket and quotation mark, with that of its partner; -1 where it has none. */
export type Pairs = ReadonlyMap<number, number>;

/** Pairs the brackets and quotation marks of each line. */
export function pairsIn(text: string): Pairs {
  const pairs = new Map<number, number>();
  const open: { readonly at: number; readonly closer: string }[] = [];
  const expected = new Map<string, number>();
  const expect = (closer: string, more: number) =>
    expected.set(closer, (expected.get(closer) ?? 0) + more);
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\n') {
      open.length = 0;
      expected.clear();
    }
    const closer = CLOSERS[sign];
    const isExpected = (expected.get(sign) ?? 0) > 0;
    if ((closer === undefined && !CLOSING.has(sign)) || isApostrophe(text, at)) continue;
    pairs.set(at, -1);
    if (closer !== undefined && (closer !== sign || opens(text, at, isExpected))) {
      open.push({ at, closer });
      expect(closer, 1);
      continue;
    }
    while (isExpected) {
      const last = open.pop();
      if (!last) break;
      expect(last.closer, -1);
      if (last.closer !== sign) continue;
      pairs.set(last.at, at).set(at, last.at);
      break;
    }
  }
  return pairs;
}

function isApostrophe(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return (
    /['’]/.test(text.charAt(at)) &&
    WORD.test(before) &&
    WORD.test(text.charAt(at + 1)) &&
    !RTL.test(before)
  );
}

/** A straight mark opens after a space and before a word; after an Arabic particle if none is open. */
function opens(text: string, at: number, isExpected: boolean): boolean {
  if (!OPENS_BEFORE.test(text.charAt(at + 1))) return false;
  const before = text.charAt(at - 1);
  return before === '' || OPENS_AFTER.test(before) || (!isExpected && RTL.test(before));
}
