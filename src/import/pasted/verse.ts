import { type Line, runFrom, widthOf } from './lines.ts';

/** What stands between the halves of a line of verse, once, or a column's end. */
const CAESURA = /\s+(?:\*+|…|\.{2,}|={2,})\s+/;

/** No line of verse is longer, with all its marks. */
const WIDEST = 200;

/** Verse in halves, and how many lines of the text it takes. */
interface VersesAt {
  readonly lines: readonly (readonly string[])[];
  readonly length: number;
}

/** The lines of verse in halves that begin at a line, where there are two. */
export function versesAt(lines: readonly Line[], at: number): VersesAt | undefined {
  const stepped = steppedAt(lines, at);
  if (stepped.length > 1) return { lines: stepped, length: stepped.length * 2 };
  const run = runFrom(lines, at, (line) => halvesOf(line) !== undefined);
  const next = lines[at + run.length];
  // A table's rows that have no figures yet.
  const isTable = lines[at]?.text.includes('\t') && next?.text.includes('\t');
  if (run.length < 2 || isTable) return undefined;
  return { lines: run.map((line) => halvesOf(line) ?? []), length: run.length };
}

/** Verse whose second halves stand on lines of their own, further in than the first ones. */
function steppedAt(lines: readonly Line[], at: number): readonly (readonly string[])[] {
  const verses: (readonly string[])[] = [];
  for (let next = at; ; next += 2) {
    const [first, second] = [lines[next], lines[next + 1]];
    if (!first || !second || second.indent <= first.indent) return verses;
    const isVerse = isHalf(first.text, 2) && isHalf(second.text, 2);
    if (!isVerse || !isBalanced(first.text, second.text)) return verses;
    verses.push([first.text, second.text]);
  }
}

function halvesOf({ text: written }: Line): readonly [string, string] | undefined {
  if (written.length > WIDEST) return undefined;
  // What stands between halves may stand in a column of its own.
  const text = written.replace(/\t+(\*+|…|\.{2,}|={2,})\t+/, ' $1 ');
  const hasColumns = text.includes('\t');
  const parts = hasColumns ? text.split(/\t+/) : text.split(CAESURA);
  const [first = '', second = '', ...more] = parts.map((part) => part.trim());
  const least = hasColumns ? 3 : 2;
  const isVerse = more.length === 0 && isHalf(first, least) && isHalf(second, least);
  return isVerse && isBalanced(first, second) ? [first, second] : undefined;
}

/** A line of verse with our sign between its halves; undefined where it is not in two. */
export function withCaesura(line: string): string | undefined {
  const text = line.trim().replace(/[ \u00A0]*\t[ \u00A0]*|[ \u00A0]{3,}/g, '\t');
  return halvesOf({ text, indent: 0 })?.join(' * ');
}

/** A few words in Arabic, without a figure and without a full stop. */
function isHalf(text: string, least: number): boolean {
  const words = text.split(/\s+/).length;
  return /^[\p{Script=Arabic}\p{M}\s،؟!:«»]+$/u.test(text) && words >= least && words < 9;
}

/** Halves of one metre are about as long. */
function isBalanced(one: string, other: string): boolean {
  const [shorter = 0, longer = 0] = [widthOf(one), widthOf(other)].sort((a, b) => a - b);
  return shorter > 6 && longer <= shorter * 2;
}

/** What says that verse follows. */
const ANNOUNCES = /شعر|شاعر|قصيد|أبيات|بيتين|بيتان|أنشد|ينشد|نشيد|أغني|يغن|غنّ?[ىت]|موال|مطلع/u;

/** Whether a paragraph says that verse follows it. */
export function announcesVerse(text: string): boolean {
  return /[:：]$/.test(text) && ANNOUNCES.test(text);
}

/** Whether lines read as verse where it was announced: short, about as long, without a figure. */
export function areVerse(lines: readonly string[]): boolean {
  const widths = lines.map(widthOf);
  const isShort = lines.every((line) => {
    const words = line.split(/\s+/).length;
    return widthOf(line) <= 50 && words > 1 && words < 10 && !/[\p{N}:]/u.test(line);
  });
  return lines.length > 1 && isShort && isLevel(widths);
}

/** Whether no line is more than twice as long as another. */
function isLevel(widths: readonly number[]): boolean {
  const [shortest = 0, ...others] = widths.toSorted((one, other) => one - other);
  return (others.at(-1) ?? shortest) <= shortest * 2;
}
