import { publishedArticles, withdrawnArticles } from './articles.ts';
import { memoizePerBuild } from './memoize-per-build.ts';
import { articlePath, sitePath } from './paths.ts';
import type { Language } from './strings/languages.ts';

/** An address that an article had, and the one that it has. */
export interface Redirect {
  /** From the site's root, with a slash at both ends; `from` is the same below the site's base. */
  readonly path: string;
  readonly from: string;
  readonly to: string;
  readonly language: Language;
}

/** Every address from which readers are sent on, in order. */
export const redirects = memoizePerBuild(async (): Promise<readonly Redirect[]> => {
  const articles = [...(await publishedArticles()), ...(await withdrawnArticles())];
  return articles
    .flatMap(({ slug, data }) =>
      (data.redirectFrom ?? []).map((path) => ({
        path,
        from: sitePath + path.slice(1),
        to: articlePath(data.lang, slug),
        language: data.lang,
      })),
    )
    .sort((a, b) => (a.path < b.path ? -1 : 1));
});

/** Whether an old address is that of a file of a site that had such, and not of a folder. */
export function isFile(path: string): boolean {
  return /\.html?\/$/i.test(path);
}
