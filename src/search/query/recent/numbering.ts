import type { RecentTable } from '../../recent-table.ts';

/** The numbers that articles of two segments have together, the newest being 0. */
export interface Numbering {
  /** How many there are. */
  readonly articles: number;
  /** Of an article of the closed segment, by its number there; none if it is dead. */
  readonly ofClosed: readonly (number | undefined)[];
  /** Of the recent articles. */
  readonly ofRecent: readonly number[];
}

/** Puts the recent articles among those of the closed segment, and takes out the dead. */
export function numberingOf({ closed, dead, articles }: RecentTable): Numbering {
  const isDead = new Set(dead);
  const ofClosed: (number | undefined)[] = [];
  const ofRecent: number[] = [];
  let next = 0;
  const take = () => {
    next += 1;
    return next - 1;
  };
  for (let number = 0; number <= closed; number += 1) {
    while ((articles[ofRecent.length]?.place ?? Infinity) <= number) ofRecent.push(take());
    if (number < closed) ofClosed.push(isDead.has(number) ? undefined : take());
  }
  return { articles: next, ofClosed, ofRecent };
}
