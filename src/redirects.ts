import { publishedArticles, withdrawnArticles } from './articles.ts';
import { memoizePerBuild } from './memoize-per-build.ts';
import { articlePath, homePath } from './paths.ts';
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
    .flatMap(({ id, data }) =>
      (data.redirectFrom ?? []).map((path) => ({
        path,
        from: homePath + path.slice(1),
        to: articlePath(id),
        language: data.lang,
      })),
    )
    .sort((a, b) => (a.path < b.path ? -1 : 1));
});

/** What follows the last dot of a file's name. */
const FILE = /\.[a-z\d]+\/$/i;

/**
 * Redirects as hosts read them, a line each: https://docs.netlify.com/manage/routing/redirects/overview/,
 * https://developers.cloudflare.com/pages/configuration/redirects/. The address of a file, `/old.html`,
 * has no slash at its end.
 */
export function redirectLines(list: readonly Pick<Redirect, 'from' | 'to'>[]): string {
  return list
    .map(
      ({ from, to }) =>
        `${encodeURI(from).replace(FILE, (end) => end.slice(0, -1))} ${encodeURI(to)} 301\n`,
    )
    .join('');
}
