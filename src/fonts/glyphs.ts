/**
 * The characters of each file of the face: what the scripts need, not what today's text has. What an
 * Arabic page always uses is in the first two; the others are fetched by pages that use them.
 */

const LETTERS = `${range('ء', 'غ')}${range('ف', 'ي')}ٱ`;
/** U+064B–0655 and the superscript alef. */
const TASHKEEL = `${range('\u064B', '\u0655')}\u0670`;
const SIGNS = '،؛؟٪٫٬٭ـ';
const DIGITS = `${range('٠', '٩')}${range('۰', '۹')}`;
/** Persian, Urdu and Maghrebi letters, then Kurdish, Uyghur and Pashto: names of people and places. */
const LOAN_LETTERS = 'پچژڤگکیۀٹڈڑںہھۂےۓ۔ەێۆڵڕۇۈۋېڭښځڅډړږګڼۍټ';
const JOINERS = '\u200C\u200D\u200E\u200F\u061C';

/** All that joins is in one file: a word in two would lose its kerning and its ligatures. */
export const ARABIC = LETTERS + TASHKEEL + SIGNS + DIGITS + LOAN_LETTERS + JOINERS;

/** Digits and the signs that Arabic text shares with Latin. */
export const FIGURES = `0123456789.,:!-–—…«»‹›“”‘’"'()[]/%+·×`;

/** What stands between words: `naskh.ts` tells which file it is taken from. */
export const SPACES = ' \u00A0\u202F';

/** Words in one sign, and the brackets of verses. */
export const HONORIFICS = 'ﷺﷻ﷽﴾﴿﷼';

export const LATIN = `${range('A', 'Z')}${range('a', 'z')}${range('À', 'Ö')}${range('Ø', 'ÿ')};?&@#$*={}|\\<>_~^\`€£¥¢§°ªº−•©®™¡¿‚„Œœı`;

/** Turkish, Polish, Czech and their neighbours. */
export const LATIN_EXTENDED = [
  range('Ā', 'ć'),
  range('Ċ', 'ē'),
  range('Ė', 'ě'),
  range('Ğ', 'ģ'),
  range('Į', 'İ'),
  range('Ĺ', 'ľ'),
  range('Ł', 'ň'),
  range('Ř', 'ś'),
  range('Ş', 'š'),
  range('Ů', 'ž'),
  'ĦħĪīĶķŐőŔŕŤťŪūȘșȚțẞ',
].join('');

const FACE = new Set(ARABIC + FIGURES + SPACES + HONORIFICS + LATIN + LATIN_EXTENDED);

/**
 * The characters of a text that no file of the face has, once each, in order. Those that are never
 * drawn, such as joiners and isolates, are not missed.
 */
export function lackingIn(text: string): string[] {
  const drawn = new Set(
    text.normalize('NFC').replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, ''),
  );
  return [...drawn].filter((character) => !FACE.has(character));
}

function range(first: string, last: string): string {
  const from = first.codePointAt(0) ?? 0;
  const to = last.codePointAt(0) ?? 0;
  return Array.from({ length: to - from + 1 }, (_, index) =>
    String.fromCodePoint(from + index),
  ).join('');
}

/**
 * CSS's `unicode-range` of a file's characters. Short, because it stands in every page: a gap that no
 * other file fills is claimed with its surroundings.
 *
 * @returns `['U+20-22', 'U+2D']`
 */
export function unicodeRange(characters: string, others = ''): [string, ...string[]] {
  const taken = pointsOf(others);
  const runs: [number, number][] = [];
  for (const point of pointsOf(characters)) {
    const last = runs.at(-1);
    const follows = last && (last[1] === point - 1 || isFree(last[1], point, taken));
    if (follows) last[1] = point;
    else runs.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  const [first = 'U+0', ...rest] = runs.map(([from, to]) =>
    from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`,
  );
  return [first, ...rest];
}

/** Wide enough for the holes of an alphabet; a whole script does not fit in. */
const WIDEST_GAP = 32;

function isFree(from: number, to: number, taken: readonly number[]): boolean {
  return to - from <= WIDEST_GAP && !taken.some((point) => from < point && point < to);
}

function pointsOf(characters: string): number[] {
  return [...new Set(characters)]
    .map((character) => character.codePointAt(0) ?? 0)
    .sort((a, b) => a - b);
}
