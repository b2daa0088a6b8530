import { type DigitGroup, isOneNumber } from './digit-groups.ts';
import { LTR_LETTER } from './direction.ts';
import type { Range } from './range.ts';

const DIGIT = '[0-9٠-٩۰-۹]';
const PART = String.raw`(?:[\(\[](?<inner>\+?${DIGIT}{1,5})[\)\]]|(?<outer>${DIGIT}+(?:(?:\.${DIGIT}+)+|\/${DIGIT}+)?))`;
/** Not the rest of a longer number, of a Latin name, a handle or a tag. */
const START = new RegExp(
  String.raw`(?<!${LTR_LETTER}\p{M}*|[\p{N}_@#]|\p{N}[.,٬٫:\/+\-−‐‑–×÷=%]|\p{L}\p{M}*[\-‐‑])(?:\+ ?)?${PART}`,
  'gu',
);
const NEXT = new RegExp(String.raw`(?<separator> [\-–] |[ \u00A0\u202F\-‐‑–\/]?)${PART}`, 'uy');
/** Where a number may end: not within a longer one, a time or a sum. */
const END = /(?!\p{N}|[-‐‑–.,٬٫:/×÷=]\p{N})/uy;
const EXTENSION = /[ ,]*(?:x|ext\.?) ?\d{1,6}(?![\p{L}\p{N}])/iuy;
/** 1 000 000,50 */
const DECIMAL = new RegExp(
  String.raw`${DIGIT}{1,3}(?:[ \u00A0\u202F]${DIGIT}{3}){1,4}[.,٫]${DIGIT}+(?!\p{N}|[-‐‑–.,٬٫:\/×÷= ]\p{N})`,
  'uy',
);
const DEVICE = 'هاتف|تلفون|تليفون|فاكس|جوال|موبايل|خلوي|واتساب';
/** «هاتف: », and other numbers after it: what follows is no range. */
const TELEPHONE = new RegExp(
  String.raw`(?<!\p{L})[وبل]?(?:ت|ال(?:${DEVICE})(?=:)|رقم ال(?:${DEVICE})|${DEVICE}):?(?:[\s\p{Nd}()+\-‐‑–.\/،,]|أو|و)*$`,
  'u',
);
/** How far back such a word is looked for. */
const NEAR = 120;
/** More groups than any number has: beyond them it is a list. */
const MOST_GROUPS = 12;

/**
 * Numbers of several groups that are one, and read from left to right: telephones, accounts, dates
 * with hyphens, thousands between spaces. In the digits of either script.
 */
export function groupedNumbers(text: string): readonly Range[] {
  const found: Range[] = [];
  START.lastIndex = 0;
  for (let match = START.exec(text); match; match = START.exec(text)) {
    const range = groupedNumber(text, match);
    if (!range) continue;
    found.push(range);
    START.lastIndex = range.end;
  }
  return found;
}

/** As many groups from a place on as are one number. */
function groupedNumber(text: string, match: RegExpExecArray): Range | undefined {
  const { index, 0: first } = match;
  DECIMAL.lastIndex = index;
  if (DECIMAL.test(text)) return { start: index, end: DECIMAL.lastIndex };
  const plus = first.startsWith('+') || match.groups?.inner?.startsWith('+') === true;
  const groups = [{ ...groupOf(match), end: index + first.length }];
  for (let digits = 0; groups.length < MOST_GROUPS; ) {
    const last = groups.at(-1);
    NEXT.lastIndex = last?.end ?? text.length;
    digits += last?.digits.length ?? 0;
    const next = NEXT.exec(text);
    const group = next && groupOf(next);
    if (!group || (!plus && digits >= 7 && /^0\d/.test(group.digits))) break;
    groups.push({ ...group, end: NEXT.lastIndex });
  }
  const named = TELEPHONE.test(text.slice(Math.max(0, index - NEAR), index));
  for (; groups.length > 0; groups.pop()) {
    const end = groups.at(-1)?.end ?? 0;
    END.lastIndex = end;
    if (!END.test(text) || !isOneNumber(groups, plus, named)) continue;
    EXTENSION.lastIndex = end;
    return { start: index, end: EXTENSION.test(text) ? EXTENSION.lastIndex : end };
  }
  return undefined;
}

function groupOf({ groups = {} }: RegExpExecArray): DigitGroup {
  const { inner, outer = '', separator = '' } = groups;
  const bracket = inner !== undefined;
  return { digits: european(inner ?? outer), separator, bracket };
}

function european(digits: string): string {
  return digits.replace(/[^0-9]/gu, (sign) => {
    const value = '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹'.indexOf(sign);
    return value < 0 ? '' : String(value % 10);
  });
}
