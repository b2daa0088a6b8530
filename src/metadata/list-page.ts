import type { Language } from '../strings/languages.ts';
import { breadcrumbList, type Step } from './breadcrumbs.ts';

/**
 * A page that lists articles, as search engines read it.
 *
 * @param url its full address
 * @param dateModified the day or moment of the newest article on it
 * @param about who or what the list is about
 * @see https://schema.org/CollectionPage
 */
export function collectionPage(
  name: string,
  trail: readonly Step[],
  url: string,
  language: Language,
  dateModified?: string,
  about?: object,
) {
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    name,
    url,
    inLanguage: language,
    dateModified,
    about,
    breadcrumb: breadcrumbList(trail, url),
  };
}
