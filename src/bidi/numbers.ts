import { LTR_LETTER, RTL_LETTER } from './direction.ts';
import { overlaps, type Range, rangesOf } from './range.ts';

const NUMBER = String.raw`\d+(?:[.,:\/]\d+)*`;
const HYPHEN = String.raw`[\-‐‑]`;
const GROUP = String.raw`\(?\d+\)?`;

/** What may not stand before and after a number: the rest of a longer one, or of a Latin name. */
const BEFORE = String.raw`(?<!${LTR_LETTER}\p{M}*|\p{N}[.,:\/+\-−‐‑–×÷=%]?)`;
const AFTER = String.raw`(?!\p{N}|[%°]|[\-‐‑.,:\/×÷=]\d)`;

/** 10×20, 2 + 3 = 5 */
const SUM = new RegExp(
  `${BEFORE}[+\\-−±]?${NUMBER}(?: ?[+\\-−×÷=\\^*] ?[+\\-−]?${NUMBER})+${AFTER}`,
  'gv',
);
const REAL_SUM = /[×÷=^*]/u;

/** Other numbers that a right-to-left line would take apart. */
const BROKEN = [
  // +20 2 1234 5678, (02) 1234-5678
  String.raw`(?:\+ ?|(?=\())(?=(?:\D{0,2}\d){7})${GROUP}(?:[ ‐‑.\-]+${GROUP})+`,
  // 0123-456-789, 2026-06-09: three groups, or two of which one begins with a zero
  String.raw`${NUMBER}(?:${HYPHEN}\d+){2,}|0\d+${HYPHEN}\d+|\d+${HYPHEN}0\d+`,
  // 0100 123 4567, 10 000 000
  String.raw`0\d+(?: \d{2,})+|\d{1,3}(?: \d{3})+`,
  // +5%, $100, ±3°, -$5, #1, *123#
  `(?:[+±~≈][$€£¥₺₹]?|[$€£¥₺₹№])${NUMBER}[%‰°$€£]*`,
  // A hyphen or hash that touches an Arabic word is the word's, كوفيد-19, but not وَ-5
  String.raw`(?:(?<!${RTL_LETTER}\p{M}*)|(?<=(?<!\p{L}\p{M}*)[وفبلك]\p{M}*))(?:[\-−][$€£¥₺₹]?|[*#])${NUMBER}[%‰°$€£#*]*`,
];
const BROKEN_NUMBER = new RegExp(`${BEFORE}(?:${BROKEN.join('|')})${AFTER}`, 'gv');

/** Numbers whose parts a right-to-left line would reorder: signed ones, telephones, codes, sums. */
export function brokenNumbers(text: string): readonly Range[] {
  const sums = rangesOf(text, SUM).filter(({ start, end }) =>
    REAL_SUM.test(text.slice(start, end)),
  );
  const others = rangesOf(text, BROKEN_NUMBER).filter(
    (range) => !sums.some((sum) => overlaps(sum, range)),
  );
  return [...sums, ...others];
}
