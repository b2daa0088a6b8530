import type { PublicationDate } from '../dates/publication-date.ts';

/** The dates that an article bears. */
export interface Dated {
  readonly pubDate: PublicationDate;
  readonly updatedDate?: PublicationDate | undefined;
  readonly corrections: readonly { readonly date: PublicationDate }[];
}

/** When an article was last changed, or else published. A correction, too, is a change. */
export function lastChange({ pubDate, updatedDate, corrections }: Dated): PublicationDate {
  const dates = [updatedDate ?? pubDate, ...corrections.map(({ date }) => date)];
  return dates.reduce((last, date) => (date.instant > last.instant ? date : last));
}
