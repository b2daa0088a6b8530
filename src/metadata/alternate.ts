/** What a page tells of in another form, `<link rel="alternate">`. */
export interface Alternate {
  /** Its media type. */
  readonly type: string;
  /** What it is called, where a reader chooses. */
  readonly title?: string;
  /** From the site's root. */
  readonly path: string;
}

export const RSS = 'application/rss+xml';
export const JSON_FEED = 'application/feed+json';
export const MARKDOWN = 'text/markdown';
