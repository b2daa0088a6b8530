/** Where an article's text stands on its page: selectors for all that reads it. */
export const HEADLINE = '.article-head h1';
export const STANDFIRST = '.article-head .standfirst';
export const LEAD_PICTURE = '.lead-picture';
export const BODY = '.prose';

/** The class of the links from a footnote back to its places. */
export const FOOTNOTE_BACK = 'footnote-back';

/** The class of what is told of a file of sound or video, and of the name of another site. */
export const FILE_FACTS = 'file-facts';
const HOST_NAME = 'host';

/**
 * Classes of what the site adds to the text: credits of pictures, references to footnotes and back, what
 * is told of files and of other sites.
 */
export const ADDED_BY_SITE = ['credit', 'footnote-ref', FOOTNOTE_BACK, FILE_FACTS, HOST_NAME];
