import { RTL_LETTER } from './direction.ts';
import { type Pairs, pairsIn } from './pairs.ts';
import { type Range, rangesOf, trimmed } from './range.ts';

/** A part of right-to-left text that may hold a name, a number or a phrase of the other direction. */
export interface Segment extends Range {
  /** Whether marks stand around exactly this much: then its punctuation is its own. */
  readonly enclosed: boolean;
  readonly pairs: Pairs;
}

/** What Arabic text alone has: letters, its digits, commas and guillemets; lines and control characters. */
const STRETCH = new RegExp(
  String.raw`[^${RTL_LETTER}[\p{M}&&\p{scx=Arab}]٠-٩۰-۹٪٫٬،؛؟«»\n\u061C\u200E\u200F\u2066-\u2069]+`,
  'gv',
);
const OPENER = /[«"“([{]/u;
const CLOSER = /[»"”)\]}]/u;

/**
 * Cuts the parts of a right-to-left text that have none of its letters at their brackets and
 * quotation marks: «CNN»، "BBC" is two, John "Jack" Smith is one.
 */
export function segmentsOf(text: string): readonly Segment[] {
  return rangesOf(text, STRETCH).flatMap((stretch) => {
    const pairs = pairsIn(text, stretch);
    const lone = [...pairs].flatMap(([at, partner]) => (partner < 0 ? at : []));
    const edges = [stretch.start - 1, ...lone, stretch.end];
    return edges
      .slice(1)
      .flatMap((end, index) => unwrapped(text, { start: (edges[index] ?? 0) + 1, end }, pairs));
  });
}

/** What pairs hold that stand around all of a range, or at its beginning; then the rest. */
function unwrapped(text: string, range: Range, pairs: Pairs): Segment[] {
  const { start, end } = trimmed(text, range);
  if (start >= end) return [];
  const partner = pairs.get(start) ?? -1;
  const after = text.charAt(partner + 1);
  if (partner < start || partner >= end || (partner + 1 < end && /[\p{L}\p{N}]/u.test(after))) {
    const enclosed = OPENER.test(text.charAt(start - 1)) && CLOSER.test(text.charAt(end));
    return [{ start, end, enclosed, pairs }];
  }
  return [
    ...unwrapped(text, { start: start + 1, end: partner }, pairs),
    ...unwrapped(text, { start: partner + 1, end }, pairs),
  ];
}
