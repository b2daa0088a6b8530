import { publishedArticles } from './articles.ts';
import { keyedPages } from './keyed-pages.ts';
import { memoizePerBuild } from './memoize-per-build.ts';
import { editionFolder } from './strings/edition-folder.ts';
import { DEFAULT_LANGUAGE, LANGUAGE_CODES, type Language } from './strings/languages.ts';

/** The editions that there are: that of the site's own language, and each other that has an article. */
export const editions = memoizePerBuild('editions', async (): Promise<readonly Language[]> => {
  const written = new Set((await publishedArticles()).map(({ data }) => data.lang));
  return LANGUAGE_CODES.filter((code) => code === DEFAULT_LANGUAGE || written.has(code));
});

/** The edition to which a page in a language leads: the site's own where the language has none. */
export async function editionFor(language: Language): Promise<Language> {
  return (await editions()).includes(language) ? language : DEFAULT_LANGUAGE;
}

/** The parameter of `[...edition]`: the site's own edition has no folder. */
export function editionParam(language: Language): string | undefined {
  return editionFolder(language).slice(0, -1) || undefined;
}

/** A page that a file of `src/pages/` makes. */
interface StaticPath<Props> {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props: Props;
}

/** The pages of a kind in all editions, each told its own language. */
export async function inEachEdition<Props extends object>(
  pathsIn: (language: Language) => Promise<readonly StaticPath<Props>[]>,
) {
  const all = (await editions()).map(async (language) => {
    const edition = editionParam(language);
    return (await pathsIn(language)).map(({ params, props }) => {
      return { params: { edition, ...params }, props: { ...props, language } };
    });
  });
  return keyedPages((await Promise.all(all)).flat());
}

/** A page that each edition has once. */
export function onceInEachEdition() {
  return inEachEdition(async () => [{ params: {}, props: {} }]);
}

/** The same page by the languages in which there is one. */
export type Versions = ReadonlyMap<Language, string>;

/** The versions of a page that each edition has. */
export async function versionsAt(pathIn: (edition: Language) => string): Promise<Versions> {
  return new Map((await editions()).map((language) => [language, pathIn(language)]));
}
