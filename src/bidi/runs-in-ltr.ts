import { LTR_LETTER, RTL_LETTER } from './direction.ts';
import { groupedNumbers } from './grouped-numbers.ts';
import { pairsIn } from './paired-punctuation.ts';
import { type Range, rangesOf, withoutOverlaps } from './range.ts';
import type { DirectionalRun } from './runs-to-isolate.ts';

const MARKED = String.raw`[\p{M}\u200C\u200D]`;
const RTL_TEXT = `(?:${RTL_LETTER}${MARKED}*|[٠-٩۰-۹][٪%]?)`;
/** Of the suffix «-ات» and the prefix «ال-», which are few letters long. */
const SUFFIX_HYPHEN = String.raw`(?<=^|\s)-(?=\p{L}{1,4}(?!\p{L}))`;
const PREFIX_HYPHEN = String.raw`(?<=(?<![\p{L}\p{M}-])\p{L}{1,3})-(?=[\s,.;:)]|$)`;
/** Arabic with what stands between its words, «كوفيد-19» too; commas, colons and quotation marks of English separate it. */
const RUN = new RegExp(
  String.raw`(?:(?<![\p{L}\p{N}])[#@]|${SUFFIX_HYPHEN})?${RTL_LETTER}${MARKED}*(?:(?:(?![,;:.!?]\s|["“”])(?!${LTR_LETTER})[^\n])*${RTL_TEXT})?(?:-\p{Nd}+|${PREFIX_HYPHEN}|[؟؛]*)`,
  'gu',
);
const LETTER = new RegExp(`(${RTL_LETTER})|${LTR_LETTER}`, 'gu');
const NUMBER = /\p{N}+(?:[.,:/٬٫]\p{N}+)*/gu;

/** What a left-to-right text has that runs from right to left, and numbers, which that may draw in. */
export function runsInLtr(text: string): readonly DirectionalRun[] {
  const arabic = joined(quotations(text), rangesOf(text, RUN));
  const numbers = withoutOverlaps(groupedNumbers(text), rangesOf(text, NUMBER));
  return withoutOverlaps(
    arabic.map((range): DirectionalRun => ({ ...range, direction: 'rtl' })),
    numbers.map((range): DirectionalRun => ({ ...range, direction: 'ltr' })),
  );
}

/** What stands between marks and has no letter of the page's own: its numbers and signs are Arabic too. */
function quotations(text: string): readonly Range[] {
  const found: Range[] = [];
  const letters = [...text.matchAll(LETTER)];
  let at = 0;
  for (const [opener, closer] of pairsIn(text)) {
    if (closer < opener || opener < (found.at(-1)?.end ?? 0)) continue;
    while ((letters[at]?.index ?? closer) < opener) at += 1;
    let last = at;
    while (letters[last]?.[1] !== undefined && (letters[last]?.index ?? closer) < closer) last += 1;
    if (last > at && (letters[last]?.index ?? closer) >= closer) {
      found.push({ start: opener + 1, end: closer });
    }
  }
  return found;
}

/** Quotations and runs; a quotation that a run goes beyond is a part of it: الأهرام (الحياة). */
function joined(quoted: readonly Range[], runs: readonly Range[]): readonly Range[] {
  const found: (Range & { readonly content?: Range })[] = [];
  const withMarks = quoted.map((content) => ({
    start: content.start - 1,
    end: content.end + 1,
    content,
  }));
  for (const range of [...withMarks, ...runs].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (!last || last.end <= range.start) found.push(range);
    else if (last.end < range.end) found.splice(-1, 1, { start: last.start, end: range.end });
  }
  return found.map(({ content, start, end }) => content ?? { start, end });
}
