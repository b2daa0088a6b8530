import type { PublicationDate } from '../dates/publication-date.ts';
import { wallClock } from '../dates/time-zone.ts';

interface Dated {
  readonly pubDate?: PublicationDate | undefined;
  readonly updatedDate?: PublicationDate | undefined;
}

/**
 * Whether an article is updated before it is published. Where one of the two dates is a day without an
 * hour, days are compared: an article of 14:30 may be updated on that day.
 */
export function isUpdatedTooEarly({ pubDate, updatedDate }: Dated, timeZone: string): boolean {
  if (!pubDate || !updatedDate) return false;
  if (pubDate.hasTime && updatedDate.hasTime) return updatedDate.instant < pubDate.instant;
  const day = ({ instant }: PublicationDate) =>
    wallClock(instant, timeZone).slice(0, 'YYYY-MM-DD'.length);
  return day(updatedDate) < day(pubDate);
}
