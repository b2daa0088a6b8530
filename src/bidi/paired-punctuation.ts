import { LTR_LETTER, RTL_LETTER } from './direction.ts';

/**
 * Brackets and quotation marks that Latin text uses, each with what may close it; «» are the Arabic
 * text's. ”…“ is what an Arabic keyboard or a habit of mirrored marks makes of “…”.
 */
const CLOSERS: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '‹': '›',
  '“': '”',
  '”': '“”',
  '„': '“”',
  '‘': '’',
  '’': '‘’',
  '‚': '‘’',
  '"': '"',
  "'": "'",
};
const CLOSING = new Set(Object.values(CLOSERS).join(''));
/** All of them, and the end of a line; what stands between them is of no interest. */
const MARK = new RegExp(
  `[\n${[...Object.keys(CLOSERS), ...CLOSING].join('').replace(/[\][]/g, '\\$&')}]`,
  'g',
);

const OPENS_AFTER = /[\s([{“‘„‚‹”«:،؛—–\-/]/u;
const OPENS_BEFORE = /[\p{L}\p{N}\p{Sc}.@#+\-−–±~_*/\\%&([{“‘„‚‹'"…¿¡]/u;
const WORD = /[\p{L}\p{N}]/u;
const RTL = new RegExp(RTL_LETTER, 'u');
const ELISION = new RegExp(
  String.raw`(?<=${LTR_LETTER})['’] ${LTR_LETTER}|(?<=${LTR_LETTER} )['’]\d\d(?![\p{L}\p{N}'’])`,
  'uy',
);

/** The index of each bracket and quotation mark, with that of its partner; -1 where it has none. */
export type Pairs = ReadonlyMap<number, number>;

/** Pairs the brackets and quotation marks of each line. */
export function pairsIn(text: string): Pairs {
  const pairs = new Map<number, number>();
  const open: { readonly at: number; readonly closers: string }[] = [];
  const expected = new Map<string, number>();
  const expect = (closers: string, more: number) => {
    for (const closer of closers) expected.set(closer, (expected.get(closer) ?? 0) + more);
  };
  for (const { 0: character, index: at } of text.matchAll(MARK)) {
    if (character === '\n') {
      open.length = 0;
      expected.clear();
      continue;
    }
    const closers = CLOSERS[character];
    const isExpected = (expected.get(character) ?? 0) > 0;
    if (isApostrophe(text, at) || isOfDecade(text, at)) continue;
    if (!isExpected && (isPrime(text, at) || isElision(text, at))) continue;
    pairs.set(at, -1);
    if (closers !== undefined && opens(text, at, isExpected)) {
      open.push({ at, closers });
      expect(closers, 1);
      continue;
    }
    while (isExpected) {
      const last = open.pop();
      if (!last) break;
      expect(last.closers, -1);
      if (!last.closers.includes(character)) continue;
      pairs.set(last.at, at).set(at, last.at);
      break;
    }
  }
  return pairs;
}

function isApostrophe(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return (
    /['’‘]/.test(text.charAt(at)) &&
    WORD.test(before) &&
    WORD.test(text.charAt(at + 1)) &&
    !RTL.test(before)
  );
}

/** Minutes, feet, inches, an end of a strand, a derivative: `10'`, `15"`, `5'-ATG-3'`, `f'(x)`. */
function isPrime(text: string, at: number): boolean {
  if (!/['’"”]/.test(text.charAt(at))) return false;
  return /\p{Nd}/u.test(text.charAt(at - 1)) || isOfFunction(text, at);
}

/** `f'(x)`, `y'' + y = 0`: after a letter alone, before its bracket or a sign that calculates. */
function isOfFunction(text: string, at: number): boolean {
  return (
    /(?<![\p{L}\p{N}])[A-Za-z]['’]?$/u.test(text.slice(Math.max(0, at - 3), at)) &&
    /^['’"”]{1,2}(?:\(| [=+−-] )/u.test(text.slice(at, at + 5))
  );
}

/** An apostrophe at the end of a word or its beginning, with Latin around it: `Boys' Club`, `Summer of '69`. */
function isElision(text: string, at: number): boolean {
  ELISION.lastIndex = at;
  return ELISION.test(text);
}

/** `'90s` */
function isOfDecade(text: string, at: number): boolean {
  return (
    !WORD.test(text.charAt(at - 1)) && /^['’]\d0s(?![\p{L}\p{N}'’])/u.test(text.slice(at, at + 5))
  );
}

/**
 * Whether a mark that can open does so here. Where it can close too, its place tells: “ closes what
 * awaits it unless it begins a word, ” opens only where it begins one and nothing awaits it.
 */
function opens(text: string, at: number, isExpected: boolean): boolean {
  const character = text.charAt(at);
  if (!CLOSING.has(character)) return true;
  if (/[“‘]/.test(character)) return !isExpected || beginsWord(text, at, isExpected);
  if (/[”’]/.test(character) && isExpected) return false;
  return beginsWord(text, at, isExpected);
}

/** After a space and before a word; after an Arabic particle if none is open. */
function beginsWord(text: string, at: number, isExpected: boolean): boolean {
  if (!OPENS_BEFORE.test(text.charAt(at + 1))) return false;
  const before = text.charAt(at - 1);
  return before === '' || OPENS_AFTER.test(before) || (!isExpected && RTL.test(before));
}
