import { type Author, authorName } from '../lists/authors.ts';
import { DEFAULT_LANGUAGE, type Language } from '../strings/languages.ts';

const TYPES = { person: 'Person', organization: 'Organization' } as const;

/**
 * Who signs, as search engines read it.
 *
 * @param url the full address of their page
 * @see https://schema.org/author
 */
export function authorFacts(author: Author, language: Language, url: string) {
  const name = authorName(author, language);
  const known = authorName(author, DEFAULT_LANGUAGE);
  return {
    '@type': TYPES[author.file?.data.type ?? 'person'],
    name,
    // In the site's language: search reads it here, so that one author is one filter.
    alternateName: known === name ? undefined : known,
    url,
  };
}

export type AuthorFacts = ReturnType<typeof authorFacts>;
