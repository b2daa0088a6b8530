import { RTL_LETTER } from './direction.ts';
import type { Range } from './range.ts';

/** A number outside Latin text, with a sign before it: -5, $100, +5%. */
export interface NumberRun extends Range {
  /** The number with a sign that follows it: 5%, 25°, 100$. */
  readonly amount: Range;
}

interface NumberMatch extends NumberRun {
  /** What may join it to the number before: a sign with the spaces around it. */
  readonly operator: string;
  readonly european: boolean;
}

const NUMBER =
  /((?:[+\-−–±~≈]?[$€£¥₺₹№]|[$€£¥₺₹№]?[+\-−–±~≈√∛]|\*?#|\*)?)(\p{N}+(?:[.,:/،٬٫\u00A0\u202F]\p{N}+)*)([%‰°$€£¥₺₹′″]*(?:[*#](?!\p{N}))?)/gu;
const OPERATOR = /^ ?[+\-−×÷=*^±<>≤≥≈≠] ?$/u;
const CALCULATES = /[×÷=*^±<>≤≥≈≠]/u;
const TAG = new RegExp(`[_${RTL_LETTER}]`, 'v');
/** After these a hyphen is a word's, كوفيد-19, or a range's; after a particle it is a minus, بين -5 و-10. */
const WORD_END = /[\p{L}\p{M}\p{N}\p{Sc}%‰°_)»”]$/u;
const PARTICLE = /(?<![\p{L}\p{M}])[وفبلك]\p{M}*ـ?$/u;

/** The numbers of a text, and the calculations of such: `2 + 3 = 5`, but not `5 + 1` nor `3-1`. */
export function numbersIn(text: string): readonly NumberRun[] {
  const matches = numberMatches(text);
  const runs: (NumberRun | readonly NumberRun[])[] = [];
  for (let at = 0; at < matches.length; ) {
    let next = at + 1;
    while (OPERATOR.test(matches[next]?.operator ?? '')) next += 1;
    const terms = matches.slice(at, next);
    const [first] = terms;
    const end = terms.at(-1)?.amount.end ?? 0;
    const calculates = terms.slice(1).some(({ operator }) => CALCULATES.test(operator));
    if (first && calculates) {
      const range = { start: first.start, end };
      runs.push({ ...range, amount: range });
    } else runs.push(terms);
    at = next;
  }
  return runs.flat();
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
      operator: between !== undefined && last?.european && european ? text.slice(done, start) : '',
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
