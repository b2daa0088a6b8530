/** What gives an article its place in a section. */
interface Placed {
  readonly slug: string;
  readonly language: string;
  readonly section?: string | undefined;
}

/** The articles before and after one in its section. */
export interface Neighbours<Article> {
  readonly previous?: Article | undefined;
  readonly next?: Article | undefined;
}

/**
 * The neighbours of each article among those of its section and language; without a section it has none.
 *
 * @param articles the oldest first
 */
export function neighbours<Article extends Placed>(
  articles: readonly Article[],
): ReadonlyMap<string, Neighbours<Article>> {
  const inSections = articles.filter(({ section }) => section !== undefined);
  const rows = Map.groupBy(inSections, ({ section, language }) => `${language} ${section}`);
  return new Map(
    [...rows.values()].flatMap((row) =>
      row.map(({ slug }, at) => [slug, { previous: row[at - 1], next: row[at + 1] }] as const),
    ),
  );
}
