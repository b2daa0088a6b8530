/** The articles of a year, month or day, the newest first, as their days have them. */
export interface Year<Item> {
  /** `2025` */
  readonly name: string;
  readonly count: number;
  readonly months: readonly Month<Item>[];
}

export interface Month<Item> {
  /** `2025-03` */
  readonly name: string;
  readonly count: number;
  readonly days: readonly Day<Item>[];
}

export interface Day<Item> {
  /** `2025-03-04` */
  readonly name: string;
  readonly count: number;
  readonly items: readonly Item[];
}

/**
 * Sorts items into years, months and days, in one pass over them.
 *
 * @param newestFirst the items, so that those of a day stand together
 * @param dayOf the day on which an item appeared, as `2025-03-04`
 * @param isShown tells those that keep their place in a day and are not shown, nor counted, any more; a
 *   day of which nothing else is left is none of the archive
 */
export function archiveOf<Item>(
  newestFirst: readonly Item[],
  dayOf: (item: Item) => string,
  isShown: (item: Item) => boolean = () => true,
): readonly Year<Item>[] {
  const days = Array.from(Map.groupBy(newestFirst, dayOf), ([name, items]) => {
    return { name, count: items.filter(isShown).length, items };
  }).filter(({ count }) => count > 0);
  const months = Array.from(
    Map.groupBy(days, ({ name }) => name.slice(0, 7)),
    ([name, own]) => ({ name, count: sum(own.map(({ count }) => count)), days: own }),
  );
  return Array.from(
    Map.groupBy(months, ({ name }) => name.slice(0, 4)),
    ([name, own]) => ({ name, count: sum(own.map(({ count }) => count)), months: own }),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** A period with those that it is in, from the longest: `2025`, `2025-03`, `2025-03-04`. */
export function periodsTo(period: string): readonly string[] {
  const parts = period.split('-');
  return parts.map((_, index) => parts.slice(0, index + 1).join('-'));
}
