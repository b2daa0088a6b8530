/** A step from the front page to a page. */
export interface Step {
  readonly name: string;
  /** From the site's root. */
  readonly path: string;
}

/**
 * The way from the front page to a page, as search engines read it.
 *
 * @param site the address of any page of the site
 * @see https://schema.org/BreadcrumbList
 */
export function breadcrumbList(trail: readonly Step[], site: string) {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: new URL(path, site).href,
    })),
  };
}
