/** The parameters of addresses that pages, links and scripts agree on. */

/** What is searched for, in the address of the search page: the name of its box. */
export const QUERY = 'q';

/** What an article's page is to highlight, in its address: `?find=…`. */
export const FIND = 'find';

/** What a search can be narrowed to: parameters of its address, and filters of the index. */
export const FILTERS = ['section', 'year', 'tag'] as const;
export type Filter = (typeof FILTERS)[number];

/** Characters of typed text that a link carries: more than a reader types. */
const MAX_CARRIED = 300;

/**
 * The address of an article, or of a place in it, where words are to be highlighted.
 *
 * @param typed the words as they were typed, phrases in their quotation marks
 * @param id of the place; none is the article's beginning
 */
export function addressWithFind(typed: string, address: string, id = ''): string {
  const parameters = new URLSearchParams({ [FIND]: typed.slice(0, MAX_CARRIED) });
  const query = typed === '' ? '' : `?${parameters}`;
  return address + query + (id === '' ? '' : `#${id}`);
}
