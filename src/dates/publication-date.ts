import { withAsciiDigits } from '../text/digits.ts';
import { offsetAtLocal } from './time-zone.ts';

/** A moment as an editor wrote it: a day, or a day with an hour. */
export interface PublicationDate {
  readonly instant: Date;
  /** False when only the day was written: then the hour is not shown. */
  readonly hasTime: boolean;
}

/** The first newspapers are of 1605: what is before is a year of another calendar. */
const FIRST_YEAR = 1600;

/** `9999-12-31` stands for «never», and is no day. */
const LAST_YEAR = 2999;

const DATE =
  /^([1-9]\d{3})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?)?$/;

/**
 * Reads `2024-11-12`, `2024-11-12 14:30` or a full ISO 8601 time. The text is checked, part by part,
 * because `Date` and YAML roll `2024-02-30` over to March without a word, and `0024` to 1924. A hijri year is none.
 *
 * @param text digits may be Arabic-Indic; marks of direction, which nobody sees, are none of it
 * @param timeZone IANA name; the zone of a date that names none
 * @returns undefined when there is no such moment
 */
export function parsePublicationDate(text: string, timeZone: string): PublicationDate | undefined {
  const match = DATE.exec(withAsciiDigits(text.replace(/\p{Cf}/gu, '').trim()));
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const utc = Date.UTC(year, month - 1, day, hour, minute, second);
  // A day that the month does not have falls in another month.
  const hasDay = new Date(utc).getUTCMonth() === month - 1;
  const isYear = year >= FIRST_YEAR && year <= LAST_YEAR;
  const exists = isYear && hasDay && hour < 24 && minute < 60 && second < 60;
  if (!exists) return undefined;
  const offset = match[7] === undefined ? offsetAtLocal(utc, timeZone) : writtenOffset(match[7]);
  return { instant: new Date(utc - offset), hasTime: match[4] !== undefined };
}

function writtenOffset(offset: string): number {
  if (offset === 'Z') return 0;
  const sign = offset.startsWith('-') ? -1 : 1;
  return sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2))) * 60_000;
}
