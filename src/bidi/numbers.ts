import { calculationOf, chainsOf, type Term } from './calculations.ts';
import { RTL_LETTER } from './direction.ts';
import type { Pairs } from './paired-punctuation.ts';
import type { Range } from './range.ts';

/** A number outside Latin text, with a sign before it: -5, $100, +5%. */
export interface NumberRun extends Range {
  /** The number with a sign that follows it: 5%, 25°, 100$. */
  readonly amount: Range;
}

interface NumberMatch extends NumberRun, Term {
  readonly european: boolean;
}

/** What money is counted in, before its number or after it; ؋ and ﷼ are letters of Arabic. */
const MONEY = String.raw`(?!\p{scx=Arab})\p{Sc}`;
const PREFIX = String.raw`(?:[+\-−–±~≈]?(?:${MONEY}|№)|(?:${MONEY}|№)?[+\-−–±~≈√∛]|\*?#|\*)?`;
const DIGITS = String.raw`\p{N}+(?:[.,:/،٬٫\u00A0\u202F]\p{N}+)*(?:[⁺⁻]\p{No}+)?`;
const SUFFIX = String.raw`(?:[%‰°′″]|${MONEY})*(?:[*#](?!\p{N}))?`;
const NUMBER = new RegExp(`(${PREFIX})(${DIGITS})(${SUFFIX})`, 'gu');
const OPENER = /[([{]/;
const TAG = new RegExp(`_|${RTL_LETTER}`, 'u');
/** After these a hyphen is a word's, كوفيد-19, or a range's; after a particle it is a minus, بين -5 و-10. */
const WORD_END = /[\p{L}\p{M}\p{N}\p{Sc}%‰°_)\]}»”]$/u;
const PARTICLE = /(?<![\p{L}\p{M}])[وفبلك]\p{M}*ـ?$/u;

/** The numbers of a text, and the calculations of such: `2 × (3 + 4)`, but not `5 + 1` nor `3-1`. */
export function numbersIn(text: string, pairs: Pairs): readonly NumberRun[] {
  return chainsOf(text, numberMatches(text), pairs).flatMap((chain): readonly NumberRun[] => {
    const range = calculationOf(text, chain, pairs);
    if (!range) return chain;
    const start = range.start - signBefore(text, range.start).length;
    return [{ start, end: range.end, amount: { start, end: range.end } }];
  });
}

/** Of `-(2 + 3) × 4` the minus; of `كوفيد-(2 + 3)` nothing. */
function signBefore(text: string, start: number): string {
  const sign = text.charAt(start - 1);
  if (!OPENER.test(text.charAt(start)) || !/[-−±√∛]/u.test(sign)) return '';
  return ownSign(text, { start: start - 1, end: start }, sign, undefined);
}

function numberMatches(text: string): readonly NumberMatch[] {
  const matches: NumberMatch[] = [];
  let last: NumberMatch | undefined;
  for (const { index, 0: written, 1: prefix = '', 2: number = '' } of text.matchAll(NUMBER)) {
    if (!/\p{Nd}/u.test(number)) continue;
    const european = !/[٠-٩]/u.test(number);
    const done = last?.amount.end ?? -1;
    const between = done >= 0 && index - done < 4 ? text.slice(done, index) : undefined;
    const sign = european
      ? ownSign(text, { start: index, end: index + written.length }, prefix, between)
      : '';
    const numberEnd = index + prefix.length + number.length;
    const start = numberEnd - number.length - sign.length;
    const end = european ? index + written.length : numberEnd;
    last = {
      start,
      end: sign === '' ? numberEnd : end,
      amount: { start, end },
      operator: last?.european && european ? text.slice(done, start) : '',
      european,
    };
    matches.push(last);
  }
  return matches;
}

/**
 * What of the signs before a number is its own: of `5-$10` the dollar, of `كوفيد-19` nothing.
 *
 * @param between what stands between it and a number before it
 */
function ownSign(
  text: string,
  { start, end }: Range,
  prefix: string,
  between: string | undefined,
): string {
  const before = text.slice(Math.max(0, start - 12), start);
  const ofWord = WORD_END.test(before) && !PARTICLE.test(before);
  const isTag = prefix.startsWith('#') && TAG.test(text.charAt(end));
  if (between === '') return prefix.replace(/^[+\-−–±~≈*#]/u, '');
  if (between?.trim() === '' || ofWord || isTag) return prefix.replace(/^\p{Sc}?[-−–*#]/u, '');
  return prefix;
}
