/**
 * The characters of each file of the face: what the scripts need, not what today's text has. What an
 * Arabic page always uses is in the first two; the others are fetched by pages that use them.
 */

const LETTERS = `${range('ء', 'غ')}${range('ف', 'ي')}ٱ`;
/** U+064B–0655 and the superscript alef. */
const TASHKEEL = `${range('\u064B', '\u0655')}\u0670`;
const SIGNS = '،؛؟٪٫٬٭ـ';
const DIGITS = `${range('٠', '٩')}${range('۰', '۹')}`;
/** Persian, Urdu and Maghrebi letters join with the others, so that they cannot be in another file. */
const LOAN_LETTERS = 'پچژڤگکیۀٹڈڑںہھۂےۓ۔';
const JOINERS = '\u200C\u200D\u200E\u200F\u061C';

export const ARABIC = LETTERS + TASHKEEL + SIGNS + DIGITS + LOAN_LETTERS + JOINERS;

/** Digits and the signs that Arabic text shares with Latin. */
export const FIGURES = `0123456789 .,:!-–—…«»‹›“”‘’"'()[]/%+·\u00A0\u202F`;

/** Words in one sign, and the brackets of verses. */
export const HONORIFICS = 'ﷺﷻ﷽﴾﴿';

export const LATIN = `${range('A', 'Z')}${range('a', 'z')}${range('À', 'ÿ')};?&@#$*={}|\\<>_~^\`€£°−•©®ŒœŠšŽžŸ™`;

function range(first: string, last: string): string {
  const from = first.codePointAt(0) ?? 0;
  const to = last.codePointAt(0) ?? 0;
  return Array.from({ length: to - from + 1 }, (_, index) =>
    String.fromCodePoint(from + index),
  ).join('');
}

/**
 * CSS's `unicode-range` of some characters.
 *
 * @returns `['U+20-22', 'U+2D']`
 */
export function unicodeRange(characters: string): [string, ...string[]] {
  const points = [...new Set(characters)]
    .map((character) => character.codePointAt(0) ?? 0)
    .sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const point of points) {
    const last = runs.at(-1);
    if (last?.[1] === point - 1) last[1] = point;
    else runs.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  const [first = 'U+0', ...others] = runs.map(([from, to]) =>
    from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`,
  );
  return [first, ...others];
}
