import { inDigits } from '../strings/in-digits.ts';
import { factsOf, type Language } from '../strings/languages.ts';
import { digitsOf, type Numerals } from '../strings/numerals.ts';
import type { PublicationDate } from './publication-date.ts';
import { dateFormat, offsetAt, wallClock } from './time-zone.ts';

/**
 * A date as a newspaper prints it: «الثلاثاء 12 نوفمبر (تشرين الثاني) 2024», with the hour when the
 * editor gave one. Both of the month's names are there, because Egypt's readers know one and Syria's
 * the other; the digits are ASCII, which screen readers read right, unless the publication wants others.
 * Its calendar may put the day of the hijra beside: «… 6 مارس (آذار) 2025 – 6 رمضان 1446».
 *
 * @param timeZone IANA name of the publication's zone
 */
export function longDate(
  date: PublicationDate,
  language: Language,
  timeZone: string,
  numerals: Numerals = {},
): string {
  const { instant, hasTime } = date;
  const format = (locale: string, options: Intl.DateTimeFormatOptions) =>
    dateFormat(locale, { ...options, timeZone }).format(instant);
  const { locale, beforeTime } = factsOf(language).dates;
  const day = [
    format(locale, { weekday: 'long' }),
    format(locale, { day: 'numeric' }),
    monthName(instant, language, timeZone),
    format(locale, { year: 'numeric' }),
    ...(numerals.calendar === 'hijri' ? ['–', hijriDay(instant, locale, timeZone)] : []),
  ].join(' ');
  const time = hasTime ? beforeTime + format('en-GB', { timeStyle: 'short' }) : '';
  return inDigits(day + time, digitsOf(language, numerals));
}

/** The day of the calendar of Umm al-Qura, «6 رمضان 1446». */
function hijriDay(instant: Date, locale: string, timeZone: string): string {
  const { baseName } = new Intl.Locale(locale);
  const parts = dateFormat(`${baseName}-u-ca-islamic-umalqura-nu-latn`, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone,
  }).formatToParts(instant);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return [part('day'), part('month'), part('year')].join(' ');
}

/** A month by the names that readers know it by, «مارس (آذار)». */
function monthName(instant: Date, language: Language, timeZone: string): string {
  const { locale, otherMonths } = factsOf(language).dates;
  const name = dateFormat(locale, { month: 'long', timeZone }).format(instant);
  if (!otherMonths) return name;
  return `${name} (${dateFormat(otherMonths, { month: 'long', timeZone }).format(instant)})`;
}

/**
 * What a year, a month or a day is called: «2025», «مارس (آذار) 2025», «الثلاثاء 4 مارس (آذار) 2025».
 *
 * @param period `2025`, `2025-03` or `2025-03-04`
 */
export function periodName(
  period: string,
  language: Language,
  { digits = 'latn' }: Numerals = {},
): string {
  const numerals = { digits };
  const [year = '', month, day] = period.split('-');
  if (month === undefined) return inDigits(year, digitsOf(language, numerals));
  const instant = new Date(`${year}-${month}-${day ?? '01'}T12:00:00Z`);
  const inMonth = `${monthName(instant, language, 'UTC')} ${year}`;
  if (day === undefined) return inDigits(inMonth, digitsOf(language, numerals));
  return longDate({ instant, hasTime: false }, language, 'UTC', numerals);
}

/**
 * The same below a heading that says the longer period: of a month its name, of a day «الثلاثاء 4».
 *
 * @param period `2025-03` or `2025-03-04`
 */
export function shortPeriodName(
  period: string,
  language: Language,
  numerals: Numerals = {},
): string {
  const [year, month, day] = period.split('-');
  const instant = new Date(`${year}-${month}-${day ?? '01'}T12:00:00Z`);
  if (day === undefined) return monthName(instant, language, 'UTC');
  const { locale } = factsOf(language).dates;
  const part = (options: Intl.DateTimeFormatOptions) =>
    dateFormat(locale, { ...options, timeZone: 'UTC' }).format(instant);
  const name = `${part({ weekday: 'long' })} ${part({ day: 'numeric' })}`;
  return inDigits(name, digitsOf(language, numerals));
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
  numerals: Numerals = {},
): { readonly text: string; readonly isTime: boolean } {
  const digits = digitsOf(language, numerals);
  const own = wallClock(instant, timeZone).slice(0, 10);
  if (hasTime && own === day) {
    const time = dateFormat('en-GB', { timeStyle: 'short', timeZone }).format(instant);
    return { text: inDigits(time, digits), isTime: true };
  }
  const year = own.slice(0, 4) === day.slice(0, 4) ? {} : { year: 'numeric' as const };
  const { locale } = factsOf(language).dates;
  const format = dateFormat(locale, { day: 'numeric', month: 'long', ...year, timeZone });
  return { text: inDigits(format.format(instant), digits), isTime: false };
}

/** The zone as its readers call it: «توقيت مصر». */
export function zoneName(language: Language, timeZone: string, numerals: Numerals = {}): string {
  const { locale } = factsOf(language).dates;
  const parts = dateFormat(locale, { timeZone, timeZoneName: 'shortGeneric' }).formatToParts(0);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value;
  return name === undefined ? timeZone : inDigits(name, digitsOf(language, numerals));
}
