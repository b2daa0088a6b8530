/** The parameters of addresses that pages, links and scripts agree on. */

/** What is searched for, in the address of the search page: the name of its box. */
export const QUERY = 'q';

/** What an article's page is to highlight, in its address: `?find=…`. */
export const FIND = 'find';
