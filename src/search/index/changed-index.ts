import type { FragmentsOf } from './articles/fragments.ts';
import type { IndexedArticle } from './articles/indexed-article.ts';
import { changeSince } from './closed/change.ts';
import { type ClosedSegment, formsIn } from './closed/closed-segment.ts';
import { livingSegment } from './closed/living-segment.ts';
import { type MadeIndex, withRecentSegment } from './recent/recent-segment.ts';
import { mayStayClosed, type SegmentSizes } from './segment-sizes.ts';

/** How an index is made of one that there is. */
export interface Changing {
  readonly timeZone: string;
  readonly fragmentsOf: FragmentsOf;
  readonly sizes: SegmentSizes;
}

/**
 * The files of an index whose closed segment stays: what articles had that are no more is taken out of it, and those that
 * came or were edited are put into a recent one.
 *
 * @param articles all that there are
 * @returns nothing where so much has changed that all is to be made anew
 */
export function changedIndex(
  closed: ClosedSegment,
  articles: readonly IndexedArticle[],
  { timeZone, fragmentsOf, sizes }: Changing,
): MadeIndex | undefined {
  const change = changeSince(closed.articles, articles);
  if (change.recent.size === 0 && change.gone.size === 0) return { files: closed.files };
  if (!mayStayClosed(articles.length, change, sizes)) return undefined;
  const forms = formsIn(closed.files);
  const living = livingSegment(closed, forms, change, articles);
  if (!mayStayClosed(articles.length, living.change, sizes)) return undefined;
  return withRecentSegment(living, articles, timeZone, fragmentsOf);
}
