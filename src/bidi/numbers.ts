import { calculationOf, chainsOf, type Term } from './calculations.ts';
import { RTL_LETTER } from './direction.ts';
import type { Pairs } from './paired-punctuation.ts';
import type { Range } from './range.ts';
import { touchesWord } from './word-ends.ts';

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
const PREFIX = String.raw`(?:[+\-−]\/[+\-−]|[+\-−–±~≈]?(?:${MONEY}|[№§])|(?:${MONEY}|[№§])?[+\-−–±~≈√∛]|\*?#|\*)?`;
const DIGITS = String.raw`\p{N}+(?:[.,:/،٬٫\u00A0\u202F√∛]\p{N}+)*(?:[⁺⁻]\p{No}+)?`;
const SUFFIX = String.raw`(?:[%‰°′″]|${MONEY})*(?:[*#](?!\p{N}))?`;
const NUMBER = new RegExp(`(${PREFIX})(${DIGITS})(${SUFFIX})`, 'gu');
const OPENER = /[([{]/;
const TAG = new RegExp(`_|${RTL_LETTER}`, 'u');

const VARIABLE = String.raw`(?<!\p{L})(?![وف](?!\p{L}))[ء-ي]{1,2}[²³]?(?!\p{L})`;
const VARIABLE_BEFORE = new RegExp(String.raw`${VARIABLE}\)* ?[+\-−×÷/=*] ?\(*$`, 'u');
/** «جا(30°) = 0.5» */
const FUNCTION_BEFORE = /(?<!\p{L})(?:جت?ا|ظت?ا|قت?ا|لو|لوغ|نها|[دقر])$/u;
const VARIABLE_AFTER = new RegExp(String.raw`^ ?[+\-−×÷/=*] ?\(*\p{N}*${VARIABLE}`, 'u');

const POINTS = /^\d{1,2} ?× ?\d{1,2}$/u;
const GAME = /فاز|يفوز|فوز|تعادل|خسر|خسار|نتيجة|هدف|أهداف|الشوط|مبارا|هزم|تغلب|الذهاب|الإياب|ملخص/u;
/** How far from a score a word stands that tells of a game. */
const NEAR = 60;

/** The numbers of a text, and the calculations of such: `2 × (3 + 4)`, but not `5 + 1` nor `3-1`. */
export function numbersIn(text: string, pairs: Pairs): readonly NumberRun[] {
  return chainsOf(text, numberMatches(text, pairs), pairs).flatMap(
    (chain): readonly NumberRun[] => {
      const range = calculationOf(text, chain, pairs);
      if (!range || isOfArabicVariables(text, range) || isScore(text, range)) return chain;
      const start = range.start - signBefore(text, range.start).length;
      return [{ start, end: range.end, amount: { start, end: range.end } }];
    },
  );
}

/** Whether letters such as س stand for numbers beside it: then all of it is written from right to left. */
function isOfArabicVariables(text: string, { start, end }: Range): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  return (
    VARIABLE_BEFORE.test(before) ||
    (OPENER.test(text.charAt(start)) && FUNCTION_BEFORE.test(before)) ||
    VARIABLE_AFTER.test(text.slice(end, end + 12))
  );
}

/** «فاز الأهلي 2 × 1»: what the team to the right has stands to the right. */
function isScore(text: string, { start, end }: Range): boolean {
  if (!POINTS.test(text.slice(start, end))) return false;
  return GAME.test(text.slice(Math.max(0, start - NEAR), end + NEAR));
}

/** Of `-(2 + 3) × 4` the minus; of `كوفيد-(2 + 3)` nothing. */
function signBefore(text: string, start: number): string {
  const sign = text.charAt(start - 1);
  if (!OPENER.test(text.charAt(start)) || !/[-−±√∛]/u.test(sign)) return '';
  return ownSign(text, { start: start - 1, end: start }, sign, undefined);
}

function numberMatches(text: string, pairs: Pairs): readonly NumberMatch[] {
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
    const signed = european ? index + written.length : numberEnd;
    const isMinute = european && isPrimeAt(text, signed, pairs);
    const end = isMinute ? signed + 1 : signed;
    last = {
      start,
      end: sign === '' && !isMinute ? numberEnd : end,
      amount: { start, end },
      operator: last?.european && european ? text.slice(done, start) : '',
      european,
    };
    matches.push(last);
  }
  return matches;
}

/** Of `10'` and `6.7"` the sign, which the algorithm would show before the number; no mark that closes a quotation. */
function isPrimeAt(text: string, at: number, pairs: Pairs): boolean {
  return (
    /['’"”]/.test(text.charAt(at)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1)) && !pairs.has(at)
  );
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
  const isTag = prefix.startsWith('#') && TAG.test(text.charAt(end));
  if (between === '') return prefix.replace(/^[+\-−–±~≈*#]+/u, '');
  if (between?.trim() === '' || touchesWord(text, start) || isTag)
    return prefix.replace(/^\p{Sc}?[-−–*#]/u, '');
  return prefix;
}
