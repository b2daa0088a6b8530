import type { Language } from '../strings/languages.ts';
import { stringsIn } from '../strings/strings-in.ts';
import { type DateStyle, isoDate, longDate, timeBehindDay } from './format-date.ts';
import type { PublicationDate } from './publication-date.ts';

/**
 * A date that stands behind an earlier one, as «آخر تحديث» does: of the same day it is the hour alone, «الساعة 14:30».
 *
 * @param timeZone IANA name of the publication's zone
 */
export function laterDate(
  date: PublicationDate,
  earlier: PublicationDate,
  language: Language,
  timeZone: string,
  style: DateStyle = {},
): string {
  const [day, dayBefore] = [date, earlier].map((each) => isoDate(each, timeZone).slice(0, 10));
  if (day !== dayBefore) return longDate(date, language, timeZone, style);
  if (!date.hasTime) return stringsIn(language).sameDay;
  // What joins an hour to its day has nothing to join.
  return timeBehindDay(date, language, timeZone, style).replace(/^\p{P}?\s/u, '');
}
