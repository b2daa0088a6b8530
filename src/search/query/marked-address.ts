import { FIND } from '../find-parameter.ts';

/** A link carries no more than this: it is longer than a reader types. */
const MOST = 300;

/**
 * The address of an article, or of a place in it, where words are to be marked.
 *
 * @param typed the words as they were typed, phrases in their quotation marks
 * @param id of the place; none is the article's beginning
 */
export function markedAddress(typed: string, address: string, id = ''): string {
  const query = typed === '' ? '' : `?${new URLSearchParams({ [FIND]: typed.slice(0, MOST) })}`;
  return address + query + (id === '' ? '' : `#${id}`);
}
