/** What says from where a reader came, and not what the page is. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_ga|at_\w+|cmp|ref|source|from)$/i;

/** Where an article stood on the old site. */
export interface OldPlace {
  /** As `https://old.example`. */
  readonly origin?: string;
  /** An address that a page can have here. */
  readonly path?: string;
  /** The address behind the site's name, if it has a page only by what stands behind `?`. */
  readonly asked?: string;
}

/** An address in its parts, if it is one. The front page is no article's. */
export function placeOf(address: string): OldPlace {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return {};
  const url = new URL(address);
  const { origin, pathname } = url;
  const asked = askedOf(url.searchParams);
  if (asked !== '') return { origin, asked: `${pathname}${asked}` };
  return pathname === '/' ? { origin } : { origin, path: pathname };
}

/** What stands behind `?`, without what follows readers. */
function askedOf(given: URLSearchParams): string {
  const left = [...given].filter(([name]) => !TRACKING.test(name));
  const query = new URLSearchParams(left.map(([name, value]) => [name, value])).toString();
  return query === '' ? '' : `?${query}`;
}

/** An address behind the site's name, in the form in which two of one page are the same. */
export function askedPage(path: string, query: string): string | undefined {
  const asked = askedOf(new URLSearchParams(query));
  if (asked === '') return undefined;
  // WordPress takes the number of an article wherever it is asked for.
  const number = /^\/(?:index\.php\/?)?$/.test(path) && /[?&]p=(\d+)/.exec(asked)?.[1];
  return number ? `/?p=${number}` : `${path}${asked}`;
}
