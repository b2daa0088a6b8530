import { LANGUAGE_CODES, type Language } from '../strings/languages.ts';

/** What an article says of its language and of its original. */
export interface Translated {
  readonly slug: string;
  readonly language: Language;
  /** The original's slug, or `en/slug` where articles of several languages have it. */
  readonly translationOf?: string | undefined;
}

/** Why an article is no translation of what it names. */
export type NoTranslation = 'nothing' | 'same language';

/** Finds the original that an article names, if it names one. */
export function originalFinder<Article extends Translated>(
  articles: readonly Article[],
): (article: Article) => Article | NoTranslation | undefined {
  const byAddress = new Map(articles.map((one) => [`${one.language}/${one.slug}`, one]));
  return ({ language, translationOf }) => {
    if (translationOf === undefined) return undefined;
    const [folder = '', slug] = translationOf.normalize('NFC').split('/');
    const codes =
      slug === undefined ? LANGUAGE_CODES : LANGUAGE_CODES.filter((code) => code === folder);
    const found = codes.flatMap((code) => byAddress.get(`${code}/${slug ?? folder}`) ?? []);
    const other = found.find((article) => article.language !== language);
    return other ?? (found.length > 0 ? 'same language' : 'nothing');
  };
}

/** Articles that are one text in several languages: the original first. */
export interface Family<Article> {
  readonly original: Article;
  readonly members: readonly Article[];
}

/** What {@link familiesOf} has found. */
interface Families<Article> {
  readonly families: readonly Family<Article>[];
  /** Articles each of which is a translation of the next, and the last of the first. */
  readonly circles: readonly (readonly Article[])[];
}

/**
 * Puts translations together with their originals; a translation may be made of a translation.
 *
 * @param originalOf the article of which one is a translation, if it is one
 */
export function familiesOf<Article>(
  articles: readonly Article[],
  originalOf: (article: Article) => Article | undefined,
): Families<Article> {
  /** The first of all that each article leads to; itself on a circle, which leads to none. */
  const firsts = new Map<Article, Article | undefined>();
  const circles: Article[][] = [];
  for (const article of articles) {
    const way = new Set<Article>();
    let at = article;
    for (
      let next = originalOf(at);
      next !== undefined && !firsts.has(at) && !way.has(at);
      next = originalOf(at)
    ) {
      way.add(at);
      at = next;
    }
    if (way.has(at)) circles.push([...way].slice([...way].indexOf(at)));
    const first = firsts.has(at) ? firsts.get(at) : way.has(at) ? undefined : at;
    for (const each of [...way, at]) firsts.set(each, first);
  }
  const members = Map.groupBy(articles, (article) => firsts.get(article));
  const families = [...members].flatMap(([original, all]) => {
    if (original === undefined || all.length < 2) return [];
    return [{ original, members: [original, ...all.filter((each) => each !== original)] }];
  });
  return { families, circles };
}
