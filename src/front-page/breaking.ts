import type { Breaking } from '../content/breaking.ts';
import { type PublicationDate, parsePublicationDate } from '../dates/publication-date.ts';

const DAY = 24 * 60 * 60 * 1000;

/** The breaking line, while it is one. */
export function breakingAt(
  breaking: Breaking | undefined,
  now: Date,
  timeZone: string,
): Breaking | undefined {
  const until = breaking && parsePublicationDate(breaking.until, timeZone);
  return until && now < endOf(until) ? breaking : undefined;
}

function endOf({ instant, hasTime }: PublicationDate): Date {
  return hasTime ? instant : new Date(instant.getTime() + DAY);
}
