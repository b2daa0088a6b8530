import { factsOf, type Language } from '../strings/languages.ts';
import type { PublicationDate } from './publication-date.ts';
import { dateFormat, offsetAt, wallClock } from './time-zone.ts';

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

/** The moment for machines: `2024-11-12`, or `2024-11-12T14:30:00+02:00`. */
export function isoDate({ instant, hasTime }: PublicationDate, timeZone: string): string {
  const clock = wallClock(instant, timeZone);
  if (!hasTime) return clock.slice(0, 10);
  // Before there were zones a town's clock was seconds off, which ISO 8601 cannot write.
  const minutes = Math.round(
    offsetAt(Math.floor(instant.getTime() / 1000) * 1000, timeZone) / 60_000,
  );
  const size = Math.abs(minutes);
  const offset = `${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
  return `${clock}${minutes < 0 ? '-' : '+'}${offset}`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** What tells moments of a list apart: the time on the day of the page, else the day; the year of another. */
export function shortMoment(
  { instant, hasTime }: PublicationDate,
  day: string,
  language: Language,
  timeZone: string,
): { readonly text: string; readonly isTime: boolean } {
  const own = wallClock(instant, timeZone).slice(0, 10);
  if (hasTime && own === day) {
    const time = dateFormat('en-GB', { timeStyle: 'short', timeZone }).format(instant);
    return { text: time, isTime: true };
  }
  const year = own.slice(0, 4) === day.slice(0, 4) ? {} : { year: 'numeric' as const };
  const { locale } = factsOf(language).dates;
  const format = dateFormat(locale, { day: 'numeric', month: 'long', ...year, timeZone });
  return { text: format.format(instant), isTime: false };
}

/** The zone as its readers call it: «توقيت مصر». */
export function zoneName(language: Language, timeZone: string): string {
  const { locale } = factsOf(language).dates;
  const parts = dateFormat(locale, { timeZone, timeZoneName: 'shortGeneric' }).formatToParts(0);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}
