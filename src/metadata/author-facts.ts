import { type Author, authorName } from '../lists/authors.ts';
import type { Language } from '../strings/languages.ts';

const TYPES = { person: 'Person', organization: 'Organization' } as const;

/**
 * Who signs, as search engines read it.
 *
 * @param url the full address of their page
 * @see https://schema.org/author
 */
export function authorFacts(author: Author, language: Language, url: string) {
  return {
    '@type': TYPES[author.file?.data.type ?? 'person'],
    // Search reads it here: in an edition, one author is one filter.
    name: authorName(author, language),
    url,
  };
}

export type AuthorFacts = ReturnType<typeof authorFacts>;
