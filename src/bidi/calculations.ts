import type { Pairs } from './paired-punctuation.ts';
import type { Range } from './range.ts';

/** A number, and what stands between it and the number before. */
export interface Term {
  /** The number with its signs. */
  readonly amount: Range;
  /** Empty where the two cannot be of one calculation. */
  readonly operator: string;
}

const OPENER = /[([{]/;
const CLOSER = /[)\]}]/;
/** `(1 + 2)²` */
const POWER = /[\p{No}%°]/u;
/** `-(2 + 3)`, `√(9 + 16)` */
const LEADING = /[-−±√∛]/u;
/**
 * A sign with the spaces and brackets around it; none where a bracket touches: `2(3 + 4)`, `5! = 120`. A dot between
 * spaces parts what is said of a page: 12/3/2024 · 14:30.
 */
const OPERATOR =
  /^!?(?:[)\]}][\p{No}%°]*)*(?:(?: ?[+\-−×÷⋅/=*^±<>≤≥≈≠→] ?|[·∙])(?:[-−±√∛]?[([{])*|(?:[-−±√∛]?[([{])+)$/u;
/**
 * Of + and −, only beside a bracket: talks are 5 + 1. A hyphen may part two lives, (1911-2006)-(1920-1999). An arrow
 * does not turn with its text, so that of `5 → 7` only one order says what became what.
 */
const CALCULATES = /[×÷·∙⋅=*^±<>≤≥≈≠→]|[+−] ?[([{]|[)\]}] ?[+−]/u;

/** Cuts terms in order where no calculation goes on: at other signs, and at brackets that hold more than it. */
export function chainsOf<T extends Term>(
  text: string,
  terms: readonly T[],
  pairs: Pairs,
): readonly (readonly T[])[] {
  const chains = cutBefore(terms, ({ operator }) => !OPERATOR.test(operator));
  return chains.flatMap((chain) => {
    const { start, end } = reachOf(text, rangeOf(chain), () => true);
    const isWithin = (at: number) => at >= start && at < end;
    return cutBefore(chain, ({ amount, operator }) =>
      bracketsIn(text, amount.start - operator.length, amount.start).some(
        (at) => !isWithin(pairs.get(at) ?? -1),
      ),
    );
  });
}

/** The whole of a calculation with the brackets that are its own; undefined if it is none: `3-1`. */
export function calculationOf(
  text: string,
  chain: readonly Term[],
  pairs: Pairs,
): Range | undefined {
  if (!chain.slice(1).some(({ operator }) => CALCULATES.test(operator))) return undefined;
  if (isOfSentence(text, chain)) return undefined;
  const range = rangeOf(chain);
  const partnerIn = (from: number) => (at: number) => {
    const partner = pairs.get(at) ?? -1;
    return partner >= from && partner < range.end;
  };
  const { start } = reachOf(text, range, partnerIn(range.start));
  return reachOf(text, { start, end: range.end }, partnerIn(start));
}

/** Two numbers that are not equal, of which words have the rest: «15% من 200 = 30», «الجذر التربيعي لـ16 = 4». */
function isOfSentence(text: string, chain: readonly Term[]): boolean {
  const [first = '', second = ''] = chain.map(({ amount }) => text.slice(amount.start, amount.end));
  const areBare =
    chain.length === 2 && [first, second].every((term) => /^\d+(?:\.\d+)?$/.test(term));
  return areBare && chain[1]?.operator.trim() === '=' && Number(first) !== Number(second);
}

function rangeOf(chain: readonly Term[]): Range {
  return { start: chain[0]?.amount.start ?? 0, end: chain.at(-1)?.amount.end ?? 0 };
}

/** A range with the brackets that touch it from outside, as far as they are its own. */
function reachOf(text: string, { start, end }: Range, isOwn: (at: number) => boolean): Range {
  let from = start;
  for (let at = start - 1; ; at -= 1) {
    if (at < start - 1 && LEADING.test(text.charAt(at))) at -= 1;
    if (!OPENER.test(text.charAt(at)) || !isOwn(at)) break;
    from = at;
  }
  let to = end;
  while (CLOSER.test(text.charAt(to)) && isOwn(to)) {
    to += 1;
    while (POWER.test(text.charAt(to))) to += 1;
  }
  return { start: from, end: to };
}

function bracketsIn(text: string, start: number, end: number): number[] {
  const places: number[] = [];
  for (let at = start; at < end; at += 1) {
    if (OPENER.test(text.charAt(at)) || CLOSER.test(text.charAt(at))) places.push(at);
  }
  return places;
}

function cutBefore<T>(list: readonly T[], isFirst: (item: T) => boolean): T[][] {
  const parts: T[][] = [];
  for (const item of list) {
    const part = parts.at(-1);
    if (part && !isFirst(item)) part.push(item);
    else parts.push([item]);
  }
  return parts;
}
