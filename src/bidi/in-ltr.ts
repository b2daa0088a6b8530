import { LTR_LETTER, RTL_LETTER } from './direction.ts';
import { pairsIn } from './pairs.ts';
import { overlaps, type Range, rangesOf } from './range.ts';

const MARKED = String.raw`[\p{M}\u200C\u200D]`;
const RTL_TEXT = `(?:${RTL_LETTER}${MARKED}*|[٠-٩۰-۹][٪%]?)`;
/** Arabic with what stands between its words; commas, colons and quotation marks of English part it. */
const RUN = new RegExp(
  String.raw`(?:(?<![\p{L}\p{N}])[#@])?${RTL_LETTER}${MARKED}*(?:(?:(?![,;:.!?]\s|["“”])(?!${LTR_LETTER})[^\n])*${RTL_TEXT})?[؟؛]*`,
  'gv',
);
const NEXT = new RegExp(`(${RTL_LETTER}|[0-9٠-٩])|${LTR_LETTER}|\\n`, 'v');
const FIRM = new RegExp(String.raw`^${RTL_LETTER}(?:[\s\S]*${RTL_LETTER}${MARKED}*)?[؟؛]*$`, 'v');
const RTL = new RegExp(RTL_LETTER, 'v');
const OTHER = new RegExp(`${LTR_LETTER}|\\n`, 'v');

/**
 * The parts of a left-to-right text that it would show in a wrong order: Arabic that only punctuation
 * parts from more Arabic or from a number, which would go over to its other side, and Arabic with
 * punctuation at its own edges.
 */
export function brokenInLtr(text: string): readonly Range[] {
  const quoted = quotations(text);
  const others = rangesOf(text, RUN).filter((run) => !quoted.some((range) => overlaps(run, range)));
  return [...quoted, ...others]
    .filter(({ start, end }) => {
      const next = NEXT.exec(text.slice(end));
      return !FIRM.test(text.slice(start, end)) || next?.[1] !== undefined;
    })
    .sort((a, b) => a.start - b.start);
}

/** What stands between marks and has no letter of the page's own: its numbers and signs are Arabic too. */
function quotations(text: string): readonly Range[] {
  const inside = [...pairsIn(text, { start: 0, end: text.length })]
    .filter(([at, partner]) => partner > at)
    .map(([at, partner]) => ({ start: at + 1, end: partner }))
    .filter(({ start, end }) => {
      const content = text.slice(start, end);
      return RTL.test(content) && !OTHER.test(content);
    });
  return inside.filter((range) => !inside.some((other) => other !== range && holds(other, range)));
}

function holds(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
