import { longDate } from '../dates/format-date.ts';
import { DEFAULT_LANGUAGE } from '../strings/languages.ts';

/**
 * The date of a saved article as the page writes dates. A day alone is read as UTC, and is that day
 * everywhere.
 *
 * @param date ISO 8601, out of storage
 * @param timeZone IANA name of the publication's zone
 * @returns nothing for what is no date
 */
export function savedDate(date: string, timeZone: string): string {
  const instant = new Date(date);
  if (Number.isNaN(instant.getTime())) return '';
  const hasTime = date.includes('T');
  return longDate({ instant, hasTime }, DEFAULT_LANGUAGE, hasTime ? timeZone : 'UTC');
}
