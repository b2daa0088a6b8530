/** Names on one page: with more it would be heavier than any list. */
const MOST = 250;

/**
 * As many of the lists as one page can name, in the order in which they are.
 *
 * @returns those with the most articles, and whether others are left out
 */
export function mostFrequent<List extends { readonly articles: readonly unknown[] }>(
  lists: readonly List[],
  most = MOST,
): { readonly lists: readonly List[]; readonly isPart: boolean } {
  if (lists.length <= most) return { lists, isPart: false };
  const bySize = lists.toSorted((a, b) => b.articles.length - a.articles.length);
  const chosen = new Set(bySize.slice(0, most));
  return { lists: lists.filter((list) => chosen.has(list)), isPart: true };
}
