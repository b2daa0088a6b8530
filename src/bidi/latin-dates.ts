import type { Word } from './latin-words.ts';

const MONTH =
  /^(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?![\p{L}\p{N}])/u;
const DAY = /^(?:(?:[1-9]|[12]\d|3[01])(?:[-–](?=\d)|$)){1,2}$/;
const DAY_AND_COMMA = /^(?:[1-9]|[12]\d|3[01]),$/;
const YEAR = /^(?:1\d|20)\d\d(?!\p{N})/u;

/** Whether a word is the month of the days before it: `5 January 2024`, `18-20 May`. */
export function isMonthOfDay(words: readonly Word[], at: number): boolean {
  return DAY.test(words[at - 1]?.text ?? '') && MONTH.test(words[at]?.text ?? '');
}

/** Whether a word is the year of the date before it, which a comma parts from it: `January 5, 2024`. */
export function isYearOfDate(words: readonly Word[], at: number): boolean {
  const [month, day, year] = words.slice(Math.max(0, at - 2), at + 1).map(({ text }) => text);
  return MONTH.test(month ?? '') && DAY_AND_COMMA.test(day ?? '') && YEAR.test(year ?? '');
}
