/** What gives an article its place among the others. */
interface Placed {
  readonly slug: string;
  readonly instant: Date;
}

/** The order of articles wherever they are listed: the newest first, those of one moment by address. */
export function byNewest(a: Placed, b: Placed): number {
  return (
    b.instant.getTime() - a.instant.getTime() || (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0)
  );
}
