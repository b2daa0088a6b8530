import { mixedAddresses } from './addresses.ts';
import { firstDirection, LTR_LETTER, RTL_LETTER } from './direction.ts';
import { latinRun } from './latin-runs.ts';
import { brokenNumbers } from './numbers.ts';
import { pairsIn } from './pairs.ts';
import { overlaps, type Range, trimmed } from './range.ts';
import { segmentsOf } from './segments.ts';

/** A letter at the edge holds its run together; so do digits that touch one, and a sign after digits. */
const FIRM_START = new RegExp(String.raw`^(?:\d(?:[\d.,:\/]*\d)?)?${LTR_LETTER}`, 'v');
const FIRM_END = new RegExp(
  String.raw`(?:${LTR_LETTER}\p{M}*|[\d²³¹⁰⁴-⁹₀-₉][%‰°$€£¥#]*)[\)\]]*$`,
  'v',
);
const NEXT = new RegExp(
  String.raw`(${LTR_LETTER}|[0-9])|${RTL_LETTER}|[٠-٩؛؟\(\)\[\]\{\}\n\u061C\u200E\u200F]`,
  'v',
);
const STRONG = new RegExp(`${RTL_LETTER}|[٠-٩؛؟]`, 'v');
const CONTROL = /[\u061C\u200E\u200F\u2066-\u2069]/u;

/**
 * The parts of a right-to-left text that it would show in a wrong order, as few as there are: numbers
 * with signs, names with punctuation at their edges, and names that only punctuation parts from the
 * next, because «CNN»، «BBC» would be one run of Latin.
 */
export function brokenInRtl(text: string): readonly Range[] {
  const addresses = mixedAddresses(text);
  const plain = addresses.reduce(
    (masked, { start, end }) =>
      masked.slice(0, start) + 'x'.repeat(end - start) + masked.slice(end),
    text,
  );
  const runs = latinRuns(plain);
  const numbers = brokenNumbers(plain).filter(
    (number) => !runs.some((run) => overlaps(run, number)),
  );
  const broken = (run: Range) =>
    !isFirm(plain.slice(run.start, run.end)) || addresses.some((address) => overlaps(address, run));
  const arranged = ({ start, end }: Range) =>
    CONTROL.test(text.charAt(start - 1)) || CONTROL.test(text.charAt(end));
  const apart: Range[] = [...numbers, ...runs.filter(broken)].filter((run) => !arranged(run));
  for (const run of runs.toReversed()) {
    if (apart.includes(run) || arranged(run)) continue;
    if (touchesNext(plain, run.end, apart)) apart.push(run);
  }
  return apart.sort((a, b) => a.start - b.start);
}

/** A text without a letter of the page's own is one run, whatever its punctuation. */
function latinRuns(text: string): readonly Range[] {
  if (firstDirection(text) === 'ltr' && !STRONG.test(text)) {
    const lines = text.split('\n');
    let start = 0;
    return lines.flatMap((line) => {
      const range = { start, end: start + line.length };
      start = range.end + 1;
      return firstDirection(line) ? [withoutMarks(text, trimmed(text, range))] : [];
    });
  }
  return segmentsOf(text).flatMap((segment) => latinRun(text, segment) ?? []);
}

/** Marks around the whole look the same from both sides. */
function withoutMarks(text: string, range: Range): Range {
  const { start, end } = range;
  const paired = pairsIn(text, range).get(start) === end - 1;
  const quoted = text[start] === '«' && text.indexOf('»', start) === end - 1;
  return paired || quoted ? withoutMarks(text, { start: start + 1, end: end - 1 }) : range;
}

function isFirm(run: string): boolean {
  return FIRM_START.test(run) && FIRM_END.test(run);
}

/**
 * Whether only weak punctuation parts a place from the next Latin letter or number that is bare.
 * Brackets around Arabic, and those that close around the place, are the Arabic text's.
 */
function touchesNext(text: string, from: number, apart: readonly Range[]): boolean {
  const pairs = pairsIn(text, { start: 0, end: text.length });
  let at = from;
  for (;;) {
    const match = NEXT.exec(text.slice(at));
    if (!match) return false;
    const found = at + match.index;
    const isolated = apart.find(({ start, end }) => start <= found && found < end);
    const partner = pairs.get(found) ?? -1;
    const closes = partner >= from && partner < found;
    const ofLatin = closes || (partner > found && !STRONG.test(text.slice(found, partner)));
    if (!isolated && !ofLatin) return match[1] !== undefined;
    at = isolated ? isolated.end : found + 1;
  }
}
