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
  const articles = [...(await publishedArticles()), ...(await withdrawnArticles())];
  const named = articles.flatMap(({ slug, data }) => {
    const to = articlePath(data.lang, slug);
    return (data.redirectFrom ?? []).map((path) => redirect(path, to, data.lang));
  });
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
    ...named.map(({ from }) => from),
    ...articles.map(({ slug, data }) => articlePath(data.lang, slug)),
    ...pages.map(({ slug, data }) => standingPagePath(data.lang, slug)),
  ]);
  return [...named, ...before.filter(({ from }) => !taken.has(from))].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
});

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
