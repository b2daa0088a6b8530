import { type Dated, lastChange } from '../life/last-change.ts';

/** What of an article decides whether it has a card of its own. */
interface Carded {
  readonly data: Dated;
  readonly lead?: object | undefined;
}

/** So many articles have a card of their own, those that were published or changed last. */
const NEWEST = 500;

/**
 * The articles that have a card of their own. One that has a picture needs none.
 *
 * @param which `cards` in the settings
 */
export function withOwnCards<Article extends Carded>(
  articles: readonly Article[],
  which: 'newest' | 'all',
): readonly Article[] {
  const pictureless = articles.filter(({ lead }) => !lead);
  if (which === 'all') return pictureless;
  const changed = ({ data }: Article) => lastChange(data).instant.getTime();
  return pictureless.toSorted((a, b) => changed(b) - changed(a)).slice(0, NEWEST);
}
