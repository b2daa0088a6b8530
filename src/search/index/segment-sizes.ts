import type { Change } from './closed/change.ts';

/** Up to where an index is kept in segments. */
export interface SegmentSizes {
  /** Below so many all of it is made anew by each build: some three seconds of a processor, and exact. */
  readonly leastArticles: number;
  /** So many articles may be recent, or be there no more. */
  readonly mostChanged: number;
  /** A recent segment has no more words, each of which costs a reader's first search about five bytes. */
  readonly mostWords: number;
}

export const SEGMENT_SIZES: SegmentSizes = {
  leastArticles: 400,
  mostChanged: 32,
  mostWords: 10_000,
};

/** Tests have small archives: `KHABAR_SEGMENTS_FROM` says how many articles are enough. */
export function sizesIn(environment: Readonly<Record<string, string | undefined>>): SegmentSizes {
  const from = environment.KHABAR_SEGMENTS_FROM;
  return from ? { ...SEGMENT_SIZES, leastArticles: Number(from) } : SEGMENT_SIZES;
}

/** Whether an index of so many articles may keep its closed segment. */
export function mayStayClosed(
  articles: number,
  { recent, gone }: Change,
  { leastArticles, mostChanged, mostWords }: SegmentSizes,
): boolean {
  if (articles < leastArticles || recent.size + gone.size > mostChanged) return false;
  const words = [...recent].flatMap(({ blocks }) =>
    blocks.map(({ text }) => text.split(/\s/).length),
  );
  return words.reduce((sum, count) => sum + count, 0) <= mostWords;
}
