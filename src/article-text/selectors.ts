/** Where an article's text stands on its page: selectors for all that reads it. */
export const HEADLINE = '.article-head h1';
export const STANDFIRST = '.article-head .standfirst';
export const LEAD_PICTURE = '.lead-picture';
export const BODY = '.prose';

/** The class of the links from a footnote back to its places. */
export const FOOTNOTE_BACK = 'footnote-back';

/** Classes of what the site adds to the text: credits of pictures, references to footnotes and back. */
export const ADDED_BY_SITE = ['credit', 'footnote-ref', FOOTNOTE_BACK];
