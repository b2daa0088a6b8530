/** What makes an article a part of a running story. */
interface Part {
  readonly slug: string;
  readonly language: string;
  readonly series?: string | undefined;
}

/** A running story as one of its parts shows it. */
export interface Series<Article> {
  readonly name: string;
  /** The number of the first part that is listed, from 1. */
  readonly first: number;
  /** The parts around this one, the oldest first: a long story is not listed whole in each. */
  readonly parts: readonly Article[];
  /** The part that follows. */
  readonly next?: Article | undefined;
}

/** Parts that are listed before and after one. */
const AROUND = 4;

/**
 * The running story of each article that is a part of one, in its language; a single part is none.
 *
 * @param articles the oldest first
 */
export function seriesOf<Article extends Part>(
  articles: readonly Article[],
): ReadonlyMap<string, Series<Article>> {
  const stories = Map.groupBy(articles, ({ series, language }) => `${language} ${series}`);
  return new Map(
    [...stories.values()].flatMap((parts) =>
      parts.flatMap(({ slug, series }, at) =>
        series === undefined || parts.length < 2
          ? []
          : [[slug, seriesAt(series, parts, at)] as const],
      ),
    ),
  );
}

function seriesAt<Article>(name: string, parts: readonly Article[], at: number): Series<Article> {
  const start = Math.max(0, at - AROUND);
  return {
    name,
    first: start + 1,
    parts: parts.slice(start, at + AROUND + 1),
    next: parts[at + 1],
  };
}
