/** How many articles a numbered page has. */
const ARTICLES_A_PAGE = 30;

/** A page of a list, the newest of its articles first. */
export interface ListPage<Item> {
  /** Counted from the oldest, from 1. The newest page has none: it is the list's own address. */
  readonly number?: number | undefined;
  readonly items: readonly Item[];
  readonly newer?: PageLink | undefined;
  readonly older?: PageLink | undefined;
}

/** A page that a page leads to; without a number, the newest. */
interface PageLink {
  readonly number?: number | undefined;
}

/**
 * Cuts a list into pages that stay what they are: numbers count from the oldest, and a numbered page is
 * full. What is newer than these stands on the newest page, which is full, too, and grows until it has
 * twice as many; its older half then becomes the next number. So a new article changes the newest page
 * alone, and no link to a numbered page ever leads to other articles.
 *
 * @param slots all that ever had a place, the newest first
 * @param isShown tells those that keep their place and are not shown any more
 * @returns the pages, the newest first
 */
export function pagesOf<Item>(
  slots: readonly Item[],
  isShown: (item: Item) => boolean = () => true,
  size = ARTICLES_A_PAGE,
): readonly ListPage<Item>[] {
  const numbered = Math.max(0, Math.floor(slots.length / size) - 1);
  const end = slots.length - numbered * size;
  const newest: ListPage<Item> = {
    items: slots.slice(0, end).filter(isShown),
    older: numbered > 0 ? { number: numbered } : undefined,
  };
  const others = Array.from({ length: numbered }, (_, index): ListPage<Item> => {
    const number = numbered - index;
    const start = end + index * size;
    return {
      number,
      items: slots.slice(start, start + size).filter(isShown),
      newer: number === numbered ? {} : { number: number + 1 },
      older: number === 1 ? undefined : { number: number - 1 },
    };
  });
  return [newest, ...others];
}
