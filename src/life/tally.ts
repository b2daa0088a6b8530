import type { PublicationDate } from '../dates/publication-date.ts';
import { type Life, stateOf } from './state.ts';

/** How a publication stands at a build. */
export interface Tally {
  readonly published: number;
  readonly drafts: number;
  /** When the next article appears, if a build is made then. */
  readonly next?: PublicationDate | undefined;
}

/** @param now the clock of the build */
export function tallyOf(articles: Iterable<Life>, now: Date): Tally {
  let published = 0;
  let drafts = 0;
  let next: PublicationDate | undefined;
  for (const article of articles) {
    const state = stateOf(article, now);
    if (state === 'published') published += 1;
    if (state === 'draft') drafts += 1;
    const { pubDate } = article;
    const isSooner = pubDate && (!next || pubDate.instant < next.instant);
    if (state === 'scheduled' && isSooner) next = pubDate;
  }
  return { published, drafts, next };
}
