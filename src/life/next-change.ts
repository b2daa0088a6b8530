import { type Life, stateOf } from './state.ts';

/** For so long what was published is news to search engines. */
export const NEWS_HOURS = 48;

/**
 * The first moment after a build at which another one of the same content makes another site: an article's time has come,
 * one is news no more, or something else is over.
 *
 * @param now the clock of the build
 * @param others moments that change something
 */
export function nextChange(
  articles: Iterable<Life>,
  now: Date,
  others: readonly Date[],
): Date | undefined {
  let next = Number.POSITIVE_INFINITY;
  const consider = (time: number) => {
    if (time > now.getTime() && time < next) next = time;
  };
  for (const article of articles) {
    const published = article.pubDate?.instant.getTime();
    if (published === undefined || stateOf(article, now) === 'draft') continue;
    consider(published);
    // In its last second it is news still.
    consider(published + NEWS_HOURS * 3_600_000 + 1);
  }
  for (const other of others) consider(other.getTime());
  return next === Number.POSITIVE_INFINITY ? undefined : new Date(next);
}
