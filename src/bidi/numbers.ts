import { RTL_LETTER } from './direction.ts';
import type { Range } from './range.ts';

/** A number outside Latin text, with a sign before it: -5, $100, +5%. */
export interface NumberUnit extends Range {
  /** The number with a sign that follows it: 5%, 25°, 100$. */
  readonly amount: Range;
}

interface Piece extends NumberUnit {
  /** What may join it to the number before: a sign with the spaces around it. */
  readonly joint: string;
  readonly european: boolean;
}

const PIECE =
  /((?:[+\-−–±~≈]?[$€£¥₺₹№]|[$€£¥₺₹№]?[+\-−–±~≈√∛]|\*?#|\*)?)(\p{N}+(?:[.,:/،٬٫\u00A0\u202F]\p{N}+)*)([%‰°$€£¥₺₹′″]*(?:[*#](?!\p{N}))?)/gu;
const JOINT = /^ ?[+\-−×÷=*^±<>≤≥≈≠] ?$/u;
const CALCULATES = /[×÷=*^±<>≤≥≈≠]/u;
const TAG = new RegExp(`[_${RTL_LETTER}]`, 'v');
/** After these a hyphen is a word's, كوفيد-19, or a range's; after a particle it is a minus, بين -5 و-10. */
const WORD_END = /[\p{L}\p{M}\p{N}\p{Sc}%‰°_)»”]$/u;
const PARTICLE = /(?<![\p{L}\p{M}])[وفبلك]\p{M}*ـ?$/u;

/** The numbers of a text, and the calculations of such: `2 + 3 = 5`, but not `5 + 1` nor `3-1`. */
export function numbersIn(text: string): readonly NumberUnit[] {
  const pieces = piecesIn(text);
  const units: (NumberUnit | readonly NumberUnit[])[] = [];
  for (let at = 0; at < pieces.length; ) {
    let next = at + 1;
    while (JOINT.test(pieces[next]?.joint ?? '')) next += 1;
    const sum = pieces.slice(at, next);
    const [first] = sum;
    const end = sum.at(-1)?.amount.end ?? 0;
    const calculates = sum.slice(1).some(({ joint }) => CALCULATES.test(joint));
    if (first && calculates) {
      const range = { start: first.start, end };
      units.push({ ...range, amount: range });
    } else units.push(sum);
    at = next;
  }
  return units.flat();
}

function piecesIn(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let last: Piece | undefined;
  for (const { index, 0: written, 1: prefix = '', 2: number = '' } of text.matchAll(PIECE)) {
    if (!/\p{Nd}/u.test(number)) continue;
    const european = !/[٠-٩]/u.test(number);
    const done = last?.amount.end ?? -1;
    const gap = done >= 0 && index - done < 4 ? text.slice(done, index) : undefined;
    const sign = european
      ? ownSign(text, { start: index, end: index + written.length }, prefix, gap)
      : '';
    const numberEnd = index + prefix.length + number.length;
    const start = numberEnd - number.length - sign.length;
    const end = european ? index + written.length : numberEnd;
    last = {
      start,
      end: sign === '' ? numberEnd : end,
      amount: { start, end },
      joint: gap !== undefined && last?.european && european ? text.slice(done, start) : '',
      european,
    };
    pieces.push(last);
  }
  return pieces;
}

/**
 * What of the signs before a number is its own: of `5-$10` the dollar, of `كوفيد-19` nothing.
 *
 * @param gap what stands between it and a number before it
 */
function ownSign(
  text: string,
  { start, end }: Range,
  prefix: string,
  gap: string | undefined,
): string {
  const before = text.slice(Math.max(0, start - 12), start);
  const ofWord = WORD_END.test(before) && !PARTICLE.test(before);
  const isTag = prefix.startsWith('#') && TAG.test(text.charAt(end));
  if (gap === '') return prefix.replace(/^[+\-−–±~≈*#]/u, '');
  if (gap?.trim() === '' || ofWord || isTag) return prefix.replace(/^\p{Sc}?[-−–*#]/u, '');
  return prefix;
}
