import type { PublicationDate } from '../content/publication-date.ts';
import type { Language } from './language.ts';

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
    new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(instant);
  if (language === 'en') {
    const day = format('en-GB', { dateStyle: 'full' });
    return hasTime ? `${day}, ${format('en-GB', { timeStyle: 'short' })}` : day;
  }
  const part = (options: Intl.DateTimeFormatOptions) =>
    format('ar-EG-u-ca-gregory-nu-latn', options);
  const levantine = format('ar-SY-u-ca-gregory-nu-latn', { month: 'long' });
  const day = [
    part({ weekday: 'long' }),
    part({ day: 'numeric' }),
    part({ month: 'long' }),
    `(${levantine})`,
    part({ year: 'numeric' }),
  ].join(' ');
  return hasTime ? `${day}، الساعة ${format('en-GB', { timeStyle: 'short' })}` : day;
}
