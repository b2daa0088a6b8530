/** What an editor can say to an import beside the files, each with a value, and what has none. */
export const IMPORT_OPTIONS = [
  ...(['title', 'date', 'slug', 'section', 'description', 'author'] as const),
  ...(['tags', 'lang', 'encoding', 'media'] as const),
] as const;
export const IMPORT_SWITCHES = ['dry-run'] as const;
