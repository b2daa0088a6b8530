import { type Article, publishedArticles } from './articles.ts';
import type { Versions } from './editions.ts';
import { familiesOf, originalFinder } from './life/translations.ts';
import { memoizePerBuild } from './memoize-per-build.ts';
import { articlePath } from './paths.ts';
import { LANGUAGE_CODES } from './strings/languages.ts';

/** An article in its own language and those of its translations: undefined if it has none. */
export function versionsOf({ id }: Article): Promise<Versions | undefined> {
  return versionsOfId(id);
}

const versionsOfId = memoizePerBuild('versionsOf', async (id: string) =>
  (await versions()).get(id),
);

const versions = memoizePerBuild('versions', async (): Promise<ReadonlyMap<string, Versions>> => {
  const articles = (await publishedArticles()).map(({ id, slug, data }) => {
    return { id, slug, language: data.lang, translationOf: data.translationOf };
  });
  const find = originalFinder(articles);
  const { families } = familiesOf(articles, (article) => {
    const original = find(article);
    return typeof original === 'object' ? original : undefined;
  });
  return new Map(
    families.flatMap(({ members }) => {
      const slugs = new Map(members.map(({ language, slug }) => [language, slug]));
      const ofFamily: Versions = new Map(
        LANGUAGE_CODES.flatMap((language) => {
          const slug = slugs.get(language);
          return slug === undefined ? [] : [[language, articlePath(language, slug)] as const];
        }),
      );
      return members.map(({ id }) => [id, ofFamily] as const);
    }),
  );
});
