import { publishedArticles, standingPages, withdrawnArticles } from './articles.ts';
import { memoizePerBuild } from './memoize-per-build.ts';
import { articlePath, sitePath, standingPagePath } from './paths.ts';
import { DEFAULT_LANGUAGE, type Language } from './strings/languages.ts';

/** An address that an article had, and the one that it has. */
export interface Redirect {
  /** From the site's root, with a slash at both ends; `from` is the same below the site's base. */
  readonly path: string;
  readonly from: string;
  readonly to: string;
  readonly language: Language;
}

/** Every address from which readers are sent on, in order. */
export const redirects = memoizePerBuild('redirects', async (): Promise<readonly Redirect[]> => {
  const all = [...(await named()), ...(await movedByEditions()).values()];
  return all.sort((a, b) => (a.path < b.path ? -1 : 1));
});

/**
 * The address that a page had before its language had an edition, from the site's root: feed readers know an
 * article by it.
 *
 * @param to the address that it has now
 */
export const addressBeforeEditions = memoizePerBuild(
  'addressBeforeEditions',
  async (to: string) => (await movedByEditions()).get(to)?.path,
);

/** From the addresses that articles name as their old ones. */
async function named(): Promise<readonly Redirect[]> {
  return (await articlesEver()).flatMap(({ slug, data }) => {
    const to = articlePath(data.lang, slug);
    return (data.redirectFrom ?? []).map((path) => redirect(path, to, data.lang));
  });
}

/** From where a page stood before there were editions, by where it stands: nothing else is there now. */
const movedByEditions = memoizePerBuild(
  'movedByEditions',
  async (): Promise<ReadonlyMap<string, Redirect>> => {
    const articles = await articlesEver();
    const pages = await standingPages();
    const before = [
      ...articles.filter(isBesideOwnLanguage).map(({ slug, data }) => {
        return redirect(`/articles/${slug}/`, articlePath(data.lang, slug), data.lang);
      }),
      ...pages.filter(isBesideOwnLanguage).map(({ slug, data }) => {
        return redirect(`/${slug}/`, standingPagePath(data.lang, slug), data.lang);
      }),
    ];
    const taken = new Set([
      ...(await named()).map(({ from }) => from),
      ...articles.map(({ slug, data }) => articlePath(data.lang, slug)),
      ...pages.map(({ slug, data }) => standingPagePath(data.lang, slug)),
    ]);
    const free = before.filter(({ from }) => !taken.has(from));
    return new Map(free.map((one) => [one.to, one]));
  },
);

async function articlesEver() {
  return [...(await publishedArticles()), ...(await withdrawnArticles())];
}

/**
 * Whether a file in another language lies beside those in the site's own. Its page stood beside theirs
 * before each language had an edition; what lies in a folder of its language never had that address.
 */
function isBesideOwnLanguage({
  id,
  slug,
  data,
}: {
  readonly id: string;
  readonly slug: string;
  readonly data: { readonly lang: Language };
}): boolean {
  return data.lang !== DEFAULT_LANGUAGE && id === slug;
}

function redirect(path: string, to: string, language: Language): Redirect {
  return { path, from: sitePath + path.slice(1), to, language };
}

/** Whether an old address is that of a file of a site that had such, and not of a folder. */
export function isFile(path: string): boolean {
  return /\.html?\/$/i.test(path);
}
