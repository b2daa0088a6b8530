import { inDigits } from '../strings/in-digits.ts';
import { factsOf, type Language } from '../strings/languages.ts';
import { digitsOf, type Numerals } from '../strings/numerals.ts';
import type { PublicationDate } from './publication-date.ts';
import { dateFormat, offsetAt, wallClock } from './time-zone.ts';

/** How a date is written, and what is said after its hour. */
export interface DateStyle extends Numerals {
  /** «بتوقيت الرياض»: `time-zone-name.ts`. */
  readonly zone?: string;
}

/**
 * A date as a newspaper prints it: «الثلاثاء 12 نوفمبر/تشرين الثاني 2024», with the hour when the editor
 * gave one. Both of the month's names are there, because Egypt's readers know one and Syria's the other,
 * unless the publication has chosen; the digits are ASCII, which screen readers read right, unless it
 * wants others. Its calendar may put the day of the hijra beside: «… 6 مارس/آذار 2025 – 6 رمضان 1446».
 *
 * @param timeZone IANA name of the publication's zone
 */
export function longDate(
  date: PublicationDate,
  language: Language,
  timeZone: string,
  style: DateStyle = {},
): string {
  const { instant, hasTime } = date;
  const format = (locale: string, options: Intl.DateTimeFormatOptions) =>
    dateFormat(locale, { ...options, timeZone }).format(instant);
  const { locale } = factsOf(language).dates;
  const day = [
    format(locale, { weekday: 'long' }),
    format(locale, { day: 'numeric' }),
    monthName(instant, language, timeZone, style),
    format(locale, { year: 'numeric' }),
    ...(style.calendar === 'hijri' ? ['–', hijriDay(instant, locale, timeZone)] : []),
  ].join(' ');
  const hour = hasTime ? timeBehindDay(date, language, timeZone, style) : '';
  return inDigits(day, digitsOf(language, style)) + hour;
}

/** The hour as it stands behind its day: «، الساعة 14:30 بتوقيت الرياض». */
export function timeBehindDay(
  { instant }: PublicationDate,
  language: Language,
  timeZone: string,
  style: DateStyle,
): string {
  const { beforeTime } = factsOf(language).dates;
  const hour = [clockTime(instant, timeZone), ...(style.zone ? [style.zone] : [])].join(' ');
  return inDigits(beforeTime + hour, digitsOf(language, style));
}

/** What clocks show in a zone: `7:00`, `14:30`. */
function clockTime(instant: Date, timeZone: string): string {
  return dateFormat('en-GB', { hour: 'numeric', minute: '2-digit', timeZone }).format(instant);
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

/** A month by the names that the publication's readers know it by, «مارس/آذار». */
function monthName(
  instant: Date,
  language: Language,
  timeZone: string,
  { months = 'both' }: Numerals,
): string {
  const { locale, monthLocales } = factsOf(language).dates;
  const nameIn = (of: string) => dateFormat(of, { month: 'long', timeZone }).format(instant);
  if (!monthLocales) return nameIn(locale);
  const { gregorian, levantine } = monthLocales;
  const locales = months === 'both' ? [gregorian, levantine] : [monthLocales[months]];
  return locales.map(nameIn).join('/');
}

/**
 * What a year, a month or a day is called: «2025», «مارس/آذار 2025», «الثلاثاء 4 مارس/آذار 2025».
 *
 * @param period `2025`, `2025-03` or `2025-03-04`
 */
export function periodName(
  period: string,
  language: Language,
  { digits = 'latn', months = 'both' }: Numerals = {},
): string {
  const numerals = { digits, months };
  const [year = '', month, day] = period.split('-');
  if (month === undefined) return inDigits(year, digitsOf(language, numerals));
  const instant = new Date(`${year}-${month}-${day ?? '01'}T12:00:00Z`);
  const inMonth = `${monthName(instant, language, 'UTC', numerals)} ${year}`;
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
  if (day === undefined) return monthName(instant, language, 'UTC', numerals);
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
    return { text: inDigits(clockTime(instant, timeZone), digits), isTime: true };
  }
  const { locale } = factsOf(language).dates;
  const part = (options: Intl.DateTimeFormatOptions) =>
    dateFormat(locale, { ...options, timeZone }).format(instant);
  const text = [
    part({ day: 'numeric' }),
    monthName(instant, language, timeZone, oneName(numerals)),
    ...(own.slice(0, 4) === day.slice(0, 4) ? [] : [part({ year: 'numeric' })]),
  ].join(' ');
  return { text: inDigits(text, digits), isTime: false };
}

/** Where room is short, a month has one name. */
function oneName(numerals: Numerals): Numerals {
  return numerals.months && numerals.months !== 'both'
    ? numerals
    : { ...numerals, months: 'gregorian' };
}
