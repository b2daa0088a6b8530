import { withAsciiDigits } from '../text/digits.ts';

const DAY = 86_400_000;
/** The first day of the hijri calendar, and how long its years and months are on average, in days. */
const EPOCH = Date.UTC(622, 6, 19);
const [YEAR, MONTH] = [354.367, 29.53];

const CALENDAR = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  month: 'numeric',
  day: 'numeric',
});

/**
 * The Gregorian day of a day in the calendar of Umm al-Qura: `2025-03-04` of `1446-09-04`.
 *
 * @param written begins with year, month and day, in digits of any kind
 * @returns undefined if it is no day of that calendar's years from 1300 to 1600
 */
export function gregorianOfHijri(written: string): string | undefined {
  const [, year = 0, month = 0, day = 0] =
    /^(1[345]\d\d)-(\d\d)-(\d\d)/.exec(withAsciiDigits(written))?.map(Number) ?? [];
  const near = EPOCH + ((year - 1) * YEAR + (month - 1) * MONTH + day - 1) * DAY;
  for (let off = -4; off <= 4; off += 1) {
    const found = new Date(near + off * DAY);
    if (isDay(found, month, day)) return found.toISOString().slice(0, 'YYYY-MM-DD'.length);
  }
  return undefined;
}

/** The year is told by where it was looked for. */
function isDay(date: Date, month: number, day: number): boolean {
  const parts = CALENDAR.formatToParts(date);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return of('month') === month && of('day') === day;
}
