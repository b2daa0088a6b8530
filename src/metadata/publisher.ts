/** The publication as search engines read it. All addresses are in full. */
interface Publisher {
  readonly name: string;
  readonly home: string;
  /** A square picture. */
  readonly logo?: string | undefined;
}

/** The side of the logo, in pixels: search engines ask for at least 112. */
export const LOGO_SIZE = 512;

/** @see https://developers.google.com/search/docs/appearance/structured-data/organization */
export function publisherFacts({ name, home, logo }: Publisher) {
  return {
    '@type': 'NewsMediaOrganization',
    name,
    url: home,
    logo,
  };
}

/**
 * The front page as search engines read it: the site, and who publishes it.
 *
 * @see https://developers.google.com/search/docs/appearance/site-names
 */
export function frontPageFacts(publisher: Publisher, description: string, language: string) {
  const { name, home } = publisher;
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name,
    url: home,
    description,
    inLanguage: language,
    publisher: publisherFacts(publisher),
  };
}
