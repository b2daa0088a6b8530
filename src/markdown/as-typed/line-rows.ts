import type { Message } from '../../diagnostics/message.ts';
import {
  barsInRows,
  HALVES_OF_VERSE,
  signInRows,
  TABS_IN_ROWS,
} from '../../diagnostics/messages/rows.ts';
import { CAESURA_SIGN } from '../boxes/verse-halves.ts';
import { isMatch, isPair, shapeOf, standsApart } from './line-looks.ts';
import type { TypedLine } from './typed-line.ts';

/** What lines are that were typed one below another, and what is said of them. */
export interface Rows {
  /** The lines, by index, before which the line above ends. */
  readonly starts: ReadonlySet<number>;
  readonly advice: readonly (Message & { readonly index: number })[];
}

/** Who speaks, or what a line tells: «ليلى: نعم», «ليلى (ضاحكة): نعم», «المكان: الميناء», «تصوير/ نور». */
const LABEL =
  /^[^\s:«»()"“”.،؛!؟?\p{N}\uFFFC]+(?:[ \t][^\s:«»()"“”.،؛!؟?\p{N}\uFFFC]+){0,2}\.?(?:[ \t]?\([^():\n]{1,30}\))?[ \t]?(?:[:：]|\/(?=[ \t]))/u;

/** What ends a sentence, or announces what follows; looked for backwards, from the one place where it may end. */
const END = /$(?<=[.؟?!…:：»”"][»”"’)\]*_]*)/;

/** In letters. */
const SHORT = 40;

/** What answers a line or makes its sum. */
const ANSWERING = /^=[ \t]+\S/;

/** All of a line in marks of quotation. */
const IN_MARKS = /^[«"“][^«»"“”]*[»"”]$/;

/**
 * Finds lines that were typed as rows, though no list, table or poem is made of them: joined in a paragraph
 * they would be read as one sentence.
 */
export function rowsAmong(lines: readonly TypedLine[]): Rows {
  const [first, ...others] = lines;
  if (!first || others.length === 0) return { starts: new Set(), advice: [] };
  const inColumns = columnRows(lines);
  if (inColumns) return inColumns;
  const alike = alikeRows(lines);
  const starts = new Set([...rowsByLook(lines), ...labelledRows(lines), ...alike.starts]);
  // What announces rows, or a text in few words, stands above them, as do words with whose they are below them.
  const isAnnounced = /(?<![:：])[:：][*_]*$/.test(first.whole);
  if (isAnnounced && (starts.size > 0 || first.whole.length <= SHORT)) starts.add(1);
  const isNamed = others.length === 1 && IN_MARKS.test(first.whole) && others.every(isName);
  if (isNamed) starts.add(1);
  return { starts, advice: alike.advice };
}

/** Lines that all have the bars or tabs of a table, or the two halves of a verse. */
function columnRows(lines: readonly TypedLine[]): Rows | undefined {
  const wholes = lines.map(({ whole }) => whole);
  const columns = columnsOf(wholes);
  if (!columns && !areHalves(wholes)) return undefined;
  const starts = new Set([...lines.keys()].slice(1));
  // Of a table that has a rule it is said what is wrong with that.
  const hasRule = lines.some(({ text }) => TABLE_RULE.test(text));
  const message = columns ?? (wholes.some(isNoVerse) ? undefined : HALVES_OF_VERSE);
  return { starts, advice: message && !hasRule ? [{ ...message, index: 0 }] : [] };
}

/** The lines that stand by themselves for what they are, or for what all of them are. */
function rowsByLook(lines: readonly TypedLine[]): readonly number[] {
  // What announces them may stand above.
  const listed = END.test(lines[0]?.whole ?? '') ? lines.slice(1) : lines;
  // «الأهلي 2 - 1 الزمالك»: nobody breaks a text to lines so short, and a figure in each.
  const areShort =
    listed.length > 1 && listed.every(({ whole }) => whole.length <= SHORT && /\p{N}/u.test(whole));
  // Scorers, cards and the like stand between matches.
  const areMatches = lines.filter(({ text }) => isMatch(text)).length > 1;
  // Such lines stand one below another where all are such.
  const arePairs = listed.every(({ text }) => isPair(text));
  const areRows = areShort || areMatches || arePairs;
  return lines.flatMap((line, at) => {
    const above = lines[at - 1];
    if (!above) return [];
    const isRow = areRows || standsApart(above) || standsApart(line) || ANSWERING.test(line.text);
    return isRow ? at : [];
  });
}

/** The lines that say who speaks, or what they tell, where several do. */
function labelledRows(lines: readonly TypedLine[]): readonly number[] {
  const isLabelled = lines.map(({ text }) => LABEL.test(text));
  if (isLabelled.filter(Boolean).length < 2) return [];
  return lines.flatMap((_, at) => {
    const isOwn = isBehindEnd(lines, at) || isLabelled[at - 1];
    return at > 0 && isLabelled[at] && isOwn ? at : [];
  });
}

/** Lines in a row that begin alike: with one sign, a figure, a letter, a word that counts. */
function alikeRows(lines: readonly TypedLine[]): Rows {
  const starts = new Set<number>();
  const advice: (Message & { index: number })[] = [];
  const shapes = lines.map(({ kind, text }) => (kind === undefined ? shapeOf(text) : undefined));
  for (const [at, shape] of shapes.entries()) {
    if (shape === undefined || shape !== shapes[at + 1] || shape === shapes[at - 1]) continue;
    const isSign = shape.length === 1;
    if (!isSign && !isBehindEnd(lines, at)) continue;
    let row = at;
    for (; shapes[row] === shape; row += 1) if (row > 0) starts.add(row);
    // What has no figure goes on with a list of such: «2 كوب طحين», «ملح».
    const isShort = (lines[row - 1]?.whole.length ?? 0) <= SHORT;
    if (shape === 'figure' && isShort && row < lines.length) starts.add(row);
    if (isSign) advice.push({ ...signInRows(shape), index: at });
  }
  return { starts, advice };
}

function isBehindEnd(lines: readonly TypedLine[], at: number): boolean {
  return at === 0 || END.test(lines[at - 1]?.whole ?? '');
}

/** Whether a line is a few words that end no sentence. */
function isName({ whole }: TypedLine): boolean {
  return whole.length <= SHORT && /^\p{L}/u.test(whole) && !END.test(whole);
}

/** The line below the headings of a table. */
const TABLE_RULE = /^\|?\s*:?-+:?\s*\|/;

/** What editors put between the halves of a line of verse. */
const CAESURA = new RegExp(String.raw`[^\s][ \t]+${CAESURA_SIGN}[ \t]+(?=\S)`, 'g');

/** What is to be said of lines that all have bars or tabs. */
function columnsOf(lines: readonly string[]): Message | undefined {
  const bars = countsOf(lines, /(?<!\\)\|/g);
  if (Math.min(...bars) > 0) return barsInRows(bars[0] ?? 0);
  const gaps = countsOf(lines, /\S(?:[ ]*\t[ \t]*| {3,})(?=\S)/g);
  return Math.min(...gaps) > 0 ? TABS_IN_ROWS : undefined;
}

/** A line of verse has no figures, and has words: «الذهب عيار 24 = 300 ريال», «الرياض ..... 35», `x = y`. */
function isNoVerse(line: string): boolean {
  return /\p{N}/u.test(line) || !/\p{L}\p{M}*\p{L}/u.test(line);
}

/** Whether each line has two parts, with a sign between them. */
function areHalves(lines: readonly string[]): boolean {
  return countsOf(lines, CAESURA).every((count) => count === 1);
}

function countsOf(lines: readonly string[], sign: RegExp): readonly number[] {
  return lines.map((line) => line.match(sign)?.length ?? 0);
}
