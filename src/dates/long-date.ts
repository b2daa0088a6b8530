import { factsOf, type Language } from '../strings/languages.ts';
import { dateFormat } from './date-format.ts';
import type { PublicationDate } from './publication-date.ts';

/**
 * A date as a newspaper prints it: «الثلاثاء 12 نوفمبر (تشرين الثاني) 2024», with the hour when the
 * editor gave one. Both of the month's names are there, because Egypt's readers know one and Syria's
 * the other; the digits are ASCII, which screen readers read right.
 *
 * @param timeZone IANA name of the publication's zone
 */
export function longDate(date: PublicationDate, language: Language, timeZone: string): string {
  const { instant, hasTime } = date;
  const format = (locale: string, options: Intl.DateTimeFormatOptions) =>
    dateFormat(locale, { ...options, timeZone }).format(instant);
  const { locale, otherMonths, beforeTime } = factsOf(language).dates;
  const month = format(locale, { month: 'long' });
  const day = [
    format(locale, { weekday: 'long' }),
    format(locale, { day: 'numeric' }),
    otherMonths ? `${month} (${format(otherMonths, { month: 'long' })})` : month,
    format(locale, { year: 'numeric' }),
  ].join(' ');
  return hasTime ? `${day}${beforeTime}${format('en-GB', { timeStyle: 'short' })}` : day;
}
