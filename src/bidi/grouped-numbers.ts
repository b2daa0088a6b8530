import { type DigitGroup, isOneNumber } from './digit-groups.ts';
import { LTR_LETTER } from './direction.ts';
import type { Range } from './range.ts';
import { countsMoney, isCalledOne, isOfSection, isTelephoneOf } from './words-before-numbers.ts';

const DIGIT = '[0-9٠-٩۰-۹]';
const PART = String.raw`(?:[([](?<inner>\+?${DIGIT}{1,5})[)\]]|(?<outer>${DIGIT}+(?:(?:\.${DIGIT}+)+|/${DIGIT}+)?))`;
/** Not the rest of a longer number, of a Latin name, or a handle, which is asked only where one may begin. */
const START = new RegExp(
  String.raw`(?=[+([]|${DIGIT})(?<!${LTR_LETTER}\p{M}*|[\p{N}_@]|\p{N}[.,٬٫:/+\-−‐‑–×÷=%]|\p{L}\p{M}*[\-‐‑])(?:\+ ?)?${PART}`,
  'gu',
);
const NEXT = new RegExp(String.raw`(?<separator> [\-–] |[ \u00A0\u202F\-‐‑–\/]?)${PART}`, 'uy');
/** Where a number may end: not within a longer one, a time or a sum. */
const END = /(?!\p{N}|[-‐‑–.,٬٫:/×÷=]\p{N})/uy;
const EXTENSION = /[ ,]*(?:x|ext\.?) ?\d{1,6}(?![\p{L}\p{N}])/iuy;
const ENDS = String.raw`(?!\p{N}|[-‐‑–.,٬٫:/×÷= ]\p{N})`;
/** Numbers whose form alone tells that they are one. */
const SHAPES = [
  // 1 000 000,50
  String.raw`${DIGIT}{1,3}(?:[ \u00A0\u202F]${DIGIT}{3}){1,4}[.,٫]${DIGIT}+${ENDS}`,
  // 1'000'000, as in Switzerland
  `${DIGIT}{1,3}(?:['’]${DIGIT}{3})+(?:[.,]${DIGIT}+)?${ENDS}`,
  // 1 ½, 1 1/2; with Arabic digits the whole stands to the right of its fraction
  '[0-9]{1,3} ?[¼-¾⅐-⅞]',
  String.raw`[0-9]{1,3} (?:1\/[2-8]|2\/[35]|3\/[458]|4\/5|[57]\/8)(?![\p{N}/]|[.,]\p{N})`,
  // 5'10", in feet and inches
  String.raw`${DIGIT}{1,2}['’′] ?${DIGIT}{1,2}(?:["”″]|'')(?!\p{L})`,
  // 30°15'20", an angle
  String.raw`${DIGIT}{1,3}° ?${DIGIT}{1,2}['’′](?: ?${DIGIT}{1,2}(?:[.,]${DIGIT}+)?(?:["”″]|''))?(?!\p{L})`,
  // 45+2', a minute of the time that is added
  String.raw`${DIGIT}{1,3} ?\+ ?${DIGIT}{1,2}['’′](?!\p{L})`,
  // 24.7136, 46.6753: a place by latitude and longitude
  String.raw`${DIGIT}{1,2}\.${DIGIT}{4,}°?, ?[-−]?${DIGIT}{1,3}\.${DIGIT}{4,}°?${ENDS}`,
].map((shape) => new RegExp(shape, 'uy'));
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
  for (const shape of SHAPES) {
    shape.lastIndex = index;
    if (shape.test(text)) return { start: index, end: shape.lastIndex };
  }
  const plus = first.startsWith('+') || match.groups?.inner?.startsWith('+') === true;
  const groups = [{ ...groupOf(match), end: index + first.length }];
  for (let digits = 0; groups.length < MOST_GROUPS; ) {
    const last = groups.at(-1);
    NEXT.lastIndex = last?.end ?? text.length;
    digits += last?.digits.length ?? 0;
    const next = NEXT.exec(text);
    const group = next && groupOf(next);
    if (!group || (digits >= 7 && beginsAnother(group, groups, plus))) break;
    groups.push({ ...group, end: NEXT.lastIndex });
  }
  const before = text.slice(Math.max(0, index - NEAR), index);
  const isTelephone = isTelephoneOf(before);
  const isCalled = isCalledOne(before, groups);
  const isSection = isOfSection(before);
  for (; groups.length > 0; groups.pop()) {
    const end = groups.at(-1)?.end ?? 0;
    END.lastIndex = end;
    const told = { plus, named: isTelephone && !countsMoney(text, end), section: isSection };
    const isOne = (isCalled && groups.length > 1) || isOneNumber(groups, told);
    if (!END.test(text) || !isOne) continue;
    if (!plus && isTypedBackwards(text, end, groups)) return undefined;
    EXTENSION.lastIndex = end;
    return { start: index, end: EXTENSION.test(text) ? EXTENSION.lastIndex : end };
  }
  return undefined;
}

/**
 * After a whole telephone a dash between spaces begins the next, unless all dashes are such; so does a zero after one
 * without a plus, but not in the last group of `1800-555-0199`.
 */
function beginsAnother(next: DigitGroup, groups: readonly DigitGroup[], plus: boolean): boolean {
  const isDashed = ({ separator }: DigitGroup) => separator.length === 3;
  if (isDashed(next) && !(groups.length > 1 && groups.slice(1).every(isDashed))) return true;
  if (plus) return false;
  const isHyphened = [...groups.slice(1), next].every(({ separator }) =>
    /^[-‐‑]$/u.test(separator),
  );
  return /^0\d/.test(next.digits) && !(isHyphened && next.digits.length < 5);
}

/** «هاتف: 4567 123 50 971+», as it is typed by who sees it turned: plain text shows it rightly. */
function isTypedBackwards(text: string, end: number, groups: readonly DigitGroup[]): boolean {
  const [first, last] = [groups[0], groups.at(-1)];
  const isCode = /^[1-9]\d{0,2}$/.test(last?.digits ?? '');
  return isCode && !first?.digits.startsWith('0') && /^\+(?!\d)/.test(text.slice(end, end + 2));
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
