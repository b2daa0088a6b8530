import { endsSentence, type Line, widthOf } from './lines.ts';
import { isUnfinished } from './unfinished.ts';

/** Nobody wraps lines by hand wider than this; a longer line is a whole paragraph. */
const WIDEST = 120;
/** A narrow column of a newspaper; shorter lines are verse, a list, an address. */
const NARROWEST = 25;
/** Below this width, verse looks as wrapped prose does. */
const NARROW = 40;

/** How full a line must be, with the next one's first word, to have been broken for its width. */
const FULL = 0.72;
/** The same of one that ends with a sentence, or of the lines of a mail, which count letters. */
const TIGHT = 0.92;

/** Two lines, one below the other, of which the second may go on with what the first says. */
export interface Seam {
  readonly before: string;
  readonly after: string;
}

/** How a text's lines were broken: for the width that they have, or each for itself. */
export interface Wrapping {
  readonly width: number;
  /** Whether empty lines part its paragraphs; else a line that ends short does. */
  readonly hasEmptyLines: boolean;
}

/** How full the first line of a seam is, with the first word that it had no room for. */
function fullness({ before, after }: Seam, width: number): number {
  return (widthOf(before) + 1 + widthOf(after.split(/\s/, 1)[0] ?? '')) / width;
}

/**
 * Tells a text that was wrapped by hand, by a mail program or by a PDF, of all its lines together: nearly
 * all lines that do not end a sentence are as full as the widest one allows, and some end in the midst
 * of what they say. Where any part of some length has a line wider than anybody wraps, nothing is wrapped.
 *
 * @param lines all that are prose
 * @param seams those of them that follow one another
 */
export function wrappingOf(
  lines: readonly Line[],
  seams: readonly Seam[],
  hasEmptyLines: boolean,
): Wrapping | undefined {
  const widths = lines.filter(({ text }) => /\s/.test(text)).map(({ text }) => widthOf(text));
  const total = sum(widths);
  if (sum(widths.filter((width) => width > WIDEST)) > total / 10) return undefined;
  const width = widths.reduce((most, each) => (each <= WIDEST ? Math.max(most, each) : most), 0);
  if (width < NARROWEST) return undefined;
  const judged = seams.map((seam) => ({
    weight: widthOf(seam.before),
    full: fullness(seam, width),
    isEnd: endsSentence(seam.before),
    isUnfinished: isUnfinished(seam.before, seam.after),
  }));
  const candidates = judged.filter(({ full, isEnd }) => !isEnd || full >= TIGHT);
  const running = candidates.filter(({ full, isEnd }) => full >= FULL && !isEnd);
  const share =
    sum(candidates.filter(({ full }) => full >= FULL).map(({ weight }) => weight)) /
    sum(candidates.map(({ weight }) => weight));
  const unfinished = running.filter((seam) => seam.isUnfinished).length;
  const tight = running.filter(({ full }) => full >= TIGHT).length;
  const isWrapped =
    width < NARROW
      ? running.length > 2 && unfinished > 0 && share >= 0.8
      : running.length > 0 &&
        share >= 0.6 &&
        (unfinished > 0 || (running.length > 1 && tight >= running.length * 0.8));
  return isWrapped ? { width, hasEmptyLines } : undefined;
}

/** Whether the second line of a seam goes on with the first. */
export function goesOn(seam: Seam, { width, hasEmptyLines }: Wrapping): boolean {
  const isEnd = endsSentence(seam.before) && !hasEmptyLines;
  return widthOf(seam.before) <= WIDEST && fullness(seam, width) >= (isEnd ? TIGHT : FULL);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
