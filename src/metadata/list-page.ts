import type { Language } from '../strings/languages.ts';
import { breadcrumbList, type Step } from './breadcrumbs.ts';

/**
 * A page that lists articles, as search engines read it.
 *
 * @param url its full address
 * @param about who or what the list is about
 * @see https://schema.org/CollectionPage
 */
export function collectionPage(
  name: string,
  trail: readonly Step[],
  url: string,
  language: Language,
  about?: object,
) {
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    name,
    url,
    inLanguage: language,
    about,
    breadcrumb: breadcrumbList(trail, url),
  };
}
