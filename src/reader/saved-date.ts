import { type DateStyle, longDate } from '../dates/format-date.ts';
import type { Language } from '../strings/languages.ts';

/**
 * The date of a saved article in the format of the page. A date without time is parsed as UTC and shown
 * in UTC, so that it is the same day everywhere.
 *
 * @param date ISO 8601, from storage
 * @param timeZone IANA name of the publication's zone
 * @returns '' for what is no date
 */
export function savedDate(
  date: string,
  language: Language,
  timeZone: string,
  style: DateStyle,
): string {
  const instant = new Date(date);
  if (Number.isNaN(instant.getTime())) return '';
  const hasTime = date.includes('T');
  const zone = hasTime ? timeZone : 'UTC';
  return longDate({ instant, hasTime }, language, zone, style);
}
