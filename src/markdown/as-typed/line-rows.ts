import type { Message } from '../../diagnostics/message.ts';
import {
  barsInRows,
  HALVES_OF_VERSE,
  signInRows,
  TABS_IN_ROWS,
} from '../../diagnostics/messages/rows.ts';
import { CAESURA_SIGN } from '../boxes/verse-halves.ts';
import type { TypedLine } from './typed-line.ts';

/** What lines are that were typed one below another, and what is said of them. */
export interface Rows {
  /** The lines, by index, before which the line above ends. */
  readonly starts: ReadonlySet<number>;
  readonly advice: readonly (Message & { readonly index: number })[];
}

/**
 * A sign that is no letter, figure, mark of quotation, bracket or mark of emphasis; a full stop or a comma with a
 * space behind it.
 */
const SIGN =
  /^(?:([^\p{L}\p{N}\p{M}\p{Cf}\s«»"“”„‘’'([{…*_`~\\!؟?.,،؛;:\uFFFC|@])|([.,،؛;:_~/][ \t]))/u;

/** A figure, in brackets or behind a sign of its own: the number of a telephone, a year, 1.2. */
const FIGURE = /^[([+#-]?\p{N}/u;

/** A letter by itself, with a sign. */
const LETTER = /^\p{L}\p{M}*[ \t]?[.:)\-–/][ \t]/u;

/** A word that counts what it begins, or its letter: «المادة 1:», «الخطوة (2) –», «د 12:». */
const COUNTED = /^(\p{L}[\p{L}\p{M}]*\.?)[ \t]+\(?\p{Nd}{1,4}\)?[ \t]?[:：.)\-–—][ \t]/u;

/** Tags of what a text is about stand in rows of their own. */
const HASHTAG = /^#\p{L}/u;

/** Who speaks, or what a line tells: «ليلى: نعم», «ليلى (ضاحكة): نعم», «المكان: الميناء», «تصوير/ نور». */
const LABEL =
  /^[^\s:«»()"“”.،؛!؟?\p{N}\uFFFC]+(?:[ \t][^\s:«»()"“”.،؛!؟?\p{N}\uFFFC]+){0,2}\.?(?:[ \t]?\([^():\n]{1,30}\))?[ \t]?(?:[:：]|\/(?=[ \t]))/u;

/** What ends a sentence, or announces what follows; looked for backwards, from the one place where it may end. */
const END = /$(?<=[.؟?!…:：»”"][»”"’)\]*_]*)/;

/** In letters. */
const SHORT = 40;

/** A match and its score, and nothing else: «الأهلي 2 - 1 الزمالك». */
const SCORE =
  /^[^\p{N}.؟?!،,:؛;\uFFFC]{2,40}[ \t]\(?\p{N}{1,3}[ \t]?[-–—−:×xـ][ \t]?\p{N}{1,3}\)?[ \t][^\p{N}.؟?!،,؛;\uFFFC]{2,40}(?:\([^()]{1,30}\))?$/u;

/** A match that is still to come: «الأهلي × الزمالك». */
const FIXTURE =
  /^[^\p{N}.؟?!،,:؛;×\uFFFC]{2,40}[ \t][×xX][ \t][^\p{N}.؟?!،,:؛;×\uFFFC]{2,40}(?:\([^()]{1,30}\))?$/u;

/** Two names with a dash between them: a match, an office and who holds it, a place and an agency. */
const PAIR = /^[^.؟?!،,:؛;\uFFFC]{2,24}[ \t](?:[-–—]|ضد|vs\.?)[ \t][^.؟?!،,؛;\uFFFC]{2,24}$/u;

/** Where someone or something is found, by itself: a mail address, a telephone, a page of the web. */
const CONTACT =
  /^(?:\S+@[\w-]+(?:\.[\w-]+)+|(?:https?:\/\/|www\.)\S+|[+(]?\p{N}[\p{N} ()\-–]{5,20})$/u;

/** The hour at which something was told, by itself: «10:30 ص», «الساعة 10:30», `10:30 GMT`. */
const HOUR =
  /^[[(]?(?:الساعة[ \t]+)?\p{N}{1,2}[:.]\p{N}{2}(?:[ \t]?(?:GMT|UTC|[AP]\.?M\.?|ص|م|صباحاً|مساءً|ظهراً|عصراً|فجراً|بتوقيت[ \t][\p{L}\p{M} ]{3,20}))?[\])]?[ \t]?[:：–—-]?$/iu;

/** What answers a line or makes its sum. */
const ANSWERING = /^=[ \t]+\S/;

/** Nothing but signs: a line across the text. */
const RULE = /^(?:ـ|[^\p{L}\p{N}\s\uFFFC])(?:[ \t]*(?:ـ|[^\p{L}\p{N}\s\uFFFC])){2,}$/u;

/** Words between two signs: «* عنوان *», «- انتهى -». Between two dashes is an aside of its sentence. */
const BETWEEN_SIGNS = /^([-+*=~•]{1,5})[ \t]+\S.*[ \t]\1$/u;

/** All of a line in marks of quotation. */
const IN_MARKS = /^[«"“][^«»"“”]*[»"”]$/;

/** A sign to which a text refers, in brackets: `[*]`, `(¹)`. */
const NOTE = /^[([][*†‡¹²³⁴-⁹]{1,4}[)\]][ \t]/u;

/** Nothing but tags of what a text is about. */
const HASHTAGS = /^#\p{L}\S*(?:[ \t]+#\p{L}\S*)*$/u;

/** The line below the headings of a table. */
const TABLE_RULE = /^\|?\s*:?-+:?\s*\|/;

/** What editors put between the halves of a line of verse. */
const CAESURA = new RegExp(String.raw`[^\s][ \t]+${CAESURA_SIGN}[ \t]+(?=\S)`, 'g');

/**
 * Finds lines that were typed as rows, though no list, table or poem is made of them: joined in a paragraph
 * they would be read as one sentence.
 */
export function rowsAmong(lines: readonly TypedLine[]): Rows {
  const starts = new Set<number>();
  const advice: (Message & { index: number })[] = [];
  const [first, ...others] = lines;
  if (!first || others.length === 0) return { starts, advice };
  const texts = lines.map(({ text }) => text);
  const wholes = lines.map(({ whole }) => whole);
  const columns = columnsOf(wholes);
  const isVerse = areHalves(wholes);
  if (columns || isVerse) {
    for (const index of others.keys()) starts.add(index + 1);
    // Of a table that has a rule it is said what is wrong with that.
    const hasRule = texts.some((text) => TABLE_RULE.test(text));
    const message = columns ?? (wholes.some(isNoVerse) ? undefined : HALVES_OF_VERSE);
    if (message && !hasRule) advice.push({ ...message, index: 0 });
    return { starts, advice };
  }
  // What announces them may stand above.
  const listed = END.test(first.whole) ? others : lines;
  // «الأهلي 2 - 1 الزمالك»: nobody breaks a text to lines so short, and a figure in each.
  const areShort =
    listed.length > 1 && listed.every(({ whole }) => whole.length <= SHORT && /\p{N}/u.test(whole));
  // Scorers, cards and the like stand between matches.
  const areMatches = texts.filter((text) => SCORE.test(text) || FIXTURE.test(text)).length > 1;
  // Such lines stand one below another where all are such.
  const arePairs = listed.every(({ text }) => isPair(text));
  const shapes = lines.map((line) => (line.kind === undefined ? shapeOf(line.text) : undefined));
  const labels = texts.filter((text) => LABEL.test(text)).length;
  for (const [at, text] of texts.entries()) {
    const isApart = [lines[at - 1], lines[at]].some(
      (line) =>
        line &&
        (line.isMarked ||
          RULE.test(line.text) ||
          BETWEEN_SIGNS.test(line.text) ||
          HASHTAGS.test(line.whole) ||
          CONTACT.test(line.whole) ||
          HOUR.test(line.whole)),
    );
    if (at > 0 && (isApart || areShort || areMatches || arePairs || ANSWERING.test(text)))
      starts.add(at);
    const isBehindEnd = at === 0 || END.test(lines[at - 1]?.whole ?? '');
    const isBehindLabel = at > 0 && LABEL.test(texts[at - 1] ?? '');
    if (at > 0 && labels > 1 && LABEL.test(text) && (isBehindEnd || isBehindLabel)) starts.add(at);
    const shape = shapes[at];
    if (shape === undefined || shape !== shapes[at + 1] || shape === shapes[at - 1]) continue;
    const isSign = shape.length === 1;
    if (!isSign && !isBehindEnd) continue;
    let row = at;
    for (; shapes[row] === shape; row += 1) if (row > 0) starts.add(row);
    // What has no figure goes on with a list of such: «2 كوب طحين», «ملح».
    const isShort = (lines[row - 1]?.whole.length ?? 0) <= SHORT;
    if (shape === 'figure' && isShort && row < lines.length) starts.add(row);
    if (isSign) advice.push({ ...signInRows(shape), index: at });
  }
  // What announces rows, or a text in few words, stands above them, as do words with whose they are below them.
  const isAnnounced = /(?<![:：])[:：][*_]*$/.test(first.whole);
  if (isAnnounced && (starts.size > 0 || first.whole.length <= SHORT)) starts.add(1);
  const isNamed = lines.length === 2 && IN_MARKS.test(first.whole) && isName(wholes[1] ?? '');
  if (isNamed) starts.add(1);
  return { starts, advice };
}

/** What lines of one kind begin with: a sign, which is itself, or a figure or a letter. */
function shapeOf(text: string): string | undefined {
  if (RULE.test(text)) return undefined;
  if (FIGURE.test(text)) return 'figure';
  if (LETTER.test(text)) return 'letter';
  if (HASHTAG.test(text)) return 'hashtag';
  if (NOTE.test(text)) return 'note';
  const [, word] = COUNTED.exec(text) ?? [];
  if (word !== undefined) return `${word} 1`;
  const [, sign, apart] = SIGN.exec(text) ?? [];
  return sign ?? apart?.trim();
}

/** What is to be said of lines that all have bars or tabs. */
function columnsOf(lines: readonly string[]): Message | undefined {
  const bars = countsOf(lines, /(?<!\\)\|/g);
  if (Math.min(...bars) > 0) return barsInRows(bars[0] ?? 0);
  const gaps = countsOf(lines, /\S(?:[ ]*\t[ \t]*| {3,})(?=\S)/g);
  return Math.min(...gaps) > 0 ? TABS_IN_ROWS : undefined;
}

/** Whether a line is two names, and no sentence with an aside, nor what is quoted in several lines. */
function isPair(line: string): boolean {
  return (
    PAIR.test(line) && !/«[^»]*$|^[^«]*»/.test(line) && line.split(/[ \t][-–—][ \t]/).length <= 2
  );
}

/** Whether a line is a few words that end no sentence. */
function isName(line: string): boolean {
  return line.length <= SHORT && /^\p{L}/u.test(line) && !END.test(line);
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
