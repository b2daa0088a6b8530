/** The parameters of addresses that pages, links and scripts agree on. */

/** What is searched for, in the address of the search page: the name of its box. */
export const QUERY = 'q';

/**
 * Characters of it that are looked at, more than a reader types. An address that carried a whole page that was
 * pasted would be refused by servers, whose limit is often 8 KB.
 */
export const LONGEST_QUERY = 500;

/** What an article's page is to highlight, in its address: `?find=…`. */
export const FIND = 'find';
