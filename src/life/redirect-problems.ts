import type { Message } from '../diagnostics/message.ts';
import {
  redirectClaimedTwice,
  redirectGivenTwice,
  redirectHidesPage,
  redirectToItself,
} from '../diagnostics/messages/old-addresses.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { editionFolder } from '../strings/edition-folder.ts';
import type { Language } from '../strings/languages.ts';
import { slugKey } from '../text/slug.ts';
import type { Claims } from './claims.ts';

interface Placed {
  readonly language: Language;
  readonly slug: string;
}

/** The address of an article's page, from the site's root. */
function pageOf({ language, slug }: Placed): string {
  return `/${editionFolder(language)}articles/${slug}/`;
}

/** That of its text for machines, as old addresses are written. */
function textOf({ language, slug }: Placed): string {
  return `/${editionFolder(language)}articles/${slug}.md/`;
}

/**
 * Old addresses that cannot be redirected: those at which a page stands, whether it is another one, which
 * would be hidden, or the article's own, and those that two articles claim. What passes leads from where
 * no page is to where one is, so that no redirect leads to another.
 *
 * @param isPage whether the site has a page of another kind at a path
 */
export function redirectProblems(
  articles: readonly Claims[],
  isPage: (path: string) => boolean,
): readonly Problem[] {
  const pages = new Set(
    articles.flatMap((article) => [pageOf(article), textOf(article)].map(slugKey)),
  );
  const first = new Map<string, { readonly file: string; readonly line: number }>();
  return articles.flatMap((article) =>
    article.redirects.flatMap(({ path, line }): readonly Problem[] => {
      const { file } = article;
      const problem = (message: Message): readonly Problem[] => [
        { ...message, file, line, severity: 'error' },
      ];
      const key = slugKey(path);
      if (key === slugKey(pageOf(article))) return problem(redirectToItself(path));
      if (pages.has(key) || isPage(path)) return problem(redirectHidesPage(path));
      const other = first.get(key);
      if (other?.file === file) return problem(redirectGivenTwice(path));
      if (other) return problem(redirectClaimedTwice(path, `${other.file}:${other.line}`));
      first.set(key, { file, line });
      return [];
    }),
  );
}
