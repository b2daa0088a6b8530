import { LTR_LETTER, RTL_LETTER } from './direction.ts';
import { groupedNumbers } from './grouped-numbers.ts';
import { latinRun } from './latin-runs.ts';
import { LETTER_EMOJI } from './letter-emoji.ts';
import { hyphenedBeginnings } from './numbered-names.ts';
import { numbersIn } from './numbers.ts';
import { type Pairs, pairsIn } from './paired-punctuation.ts';
import { type Range, rangesOf, trimmed, withoutOverlaps } from './range.ts';
import type { DirectionalRun } from './runs-to-isolate.ts';
import { segmentsOf } from './segments.ts';

const LINE = /[^\n]+/g;
/** Web addresses, with letters that run right to left too: `https://a.example/خبر/1/`. */
const ADDRESS =
  /(?<![\p{L}\p{N}.\-@])(?:https?:\/\/|www\.|(?:[a-z0-9-]+\.)+[a-z]{2,}\/)[^\s<>«»"“”،؛]*(?<![.,:;!?؟)\]'*])/giu;
/** Flags, each of two letters, and the like. */
const EMOJI = new RegExp(String.raw`[\u{1F1E6}-\u{1F1FF}]{2}|${LETTER_EMOJI}\uFE0F?`, 'gu');
/** Numbers of which stars hide a part: `****1234`, `4000 **** **** 1234`, `05****123`. */
const HIDDEN = new RegExp(
  String.raw`(?<!${LTR_LETTER}|[\p{N}*])(?:(?<!\*{4} )(?:\d{4} )?(?:\*{4} )+\d{4}|\+?\d*\*{2,}\d+|\+?\d{3,}\*{2,})(?![\p{L}\p{N}*])`,
  'gu',
);
/** A number, though no digit: `−∞`, `x → ∞`. */
const INFINITY = /(?<=[+\-−±→=<>≤≥] ?)∞/gu;
const LETTER = new RegExp(LTR_LETTER, 'u');
const ARABIC = new RegExp(`${RTL_LETTER}|[٠-٩؛؟]`, 'u');

/** What a right-to-left text has that runs from left to right: addresses, names, phrases, numbers. */
export function runsInRtl(text: string): readonly DirectionalRun[] {
  const names = withoutOverlaps(rangesOf(text, ADDRESS), hyphenedBeginnings(text));
  const whole = maskedWith('x', names, text);
  const unlikeNumbers = withoutOverlaps(rangesOf(whole, HIDDEN), rangesOf(whole, INFINITY));
  const numbers = withoutOverlaps(unlikeNumbers, groupedNumbers(whole));
  const plain = maskedWith('0', numbers, whole);
  const pairs = pairsIn(plain);
  const runs = rangesOf(plain, LINE).flatMap((line) => namesIn(plain, line, pairs));
  const named = withoutOverlaps(runs, rangesOf(plain, EMOJI));
  return withoutOverlaps(named, numbersIn(plain, pairs)).map(
    (run): DirectionalRun => ({ ...run, direction: 'ltr' }),
  );
}

/** The text with a letter or digit in place of what is one name or number, whatever its punctuation. */
function maskedWith(letter: string, ranges: readonly Range[], text: string): string {
  let done = 0;
  const pieces = ranges.flatMap(({ start, end }) => {
    const piece = [text.slice(done, start), letter.repeat(end - start)];
    done = end;
    return piece;
  });
  return pieces.join('') + text.slice(done);
}

/** A line without a letter of the text's own is one name, whatever its punctuation. */
function namesIn(text: string, line: Range, pairs: Pairs): readonly Range[] {
  const written = text.slice(line.start, line.end);
  if (ARABIC.test(written)) {
    return segmentsOf(text, line, pairs).flatMap((segment) => latinRun(text, segment) ?? []);
  }
  return LETTER.test(written) ? [withoutMarks(text, trimmed(text, line), pairs)] : [];
}

/** Marks around the whole look the same from both sides. */
function withoutMarks(text: string, { start, end }: Range, pairs: Pairs): Range {
  let depth = 0;
  while (
    pairs.get(start + depth) === end - 1 - depth ||
    (text[start + depth] === '«' && text.indexOf('»', start) === end - 1 - depth)
  ) {
    depth += 1;
  }
  return { start: start + depth, end: end - depth };
}
