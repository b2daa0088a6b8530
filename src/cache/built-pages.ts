/** A page of a built site, by its path below the site's base, as Astro tells integrations. */
export interface BuiltPage {
  readonly pathname: string;
}

let built: readonly BuiltPage[] | undefined;

/** Says which pages the site of this process has: Astro tells of those alone that it has made. */
export function sayBuiltPages(pathnames: readonly string[]): void {
  built = pathnames.map((pathname) => ({ pathname }));
}

/** All pages of a built site, those of an earlier build that were taken among them. */
export function builtPages(made: readonly BuiltPage[]): readonly BuiltPage[] {
  return built ?? made;
}
