import type { Message } from '../diagnostics/message.ts';
import {
  translatedTwice,
  translationOfNothing,
  translationOfSameLanguage,
  translationsInCircle,
} from '../diagnostics/messages/languages.ts';
import type { Problem } from '../diagnostics/problem.ts';
import type { Claims } from './claims.ts';
import { familiesOf, originalFinder } from './translations.ts';

/**
 * Translations that are none: of nothing, of an article of their own language, in a circle, or the second
 * of one article into one language.
 *
 * @param isThere whether there is a file of a slug: what is wrong with it is said of it, and not here
 */
export function translationProblems(
  articles: readonly Claims[],
  isThere: (slug: string) => boolean,
): readonly Problem[] {
  const find = originalFinder(articles);
  const originalOf = (article: Claims) => {
    const found = find(article);
    return typeof found === 'object' ? found : undefined;
  };
  const { families, circles } = familiesOf(articles, originalOf);
  return [
    ...articles.flatMap((article) => {
      const { translationOf = '' } = article;
      const slug = translationOf.replace(/^.*\//, '').normalize('NFC');
      const found = find(article);
      if (found === 'same language')
        return problemAt(article, translationOfSameLanguage(translationOf, article.language));
      const isMissing = found === 'nothing' && !isThere(slug);
      return isMissing ? problemAt(article, translationOfNothing(translationOf)) : [];
    }),
    ...circles.flatMap((circle) =>
      circle.flatMap((article, at) => {
        const names = [...circle.slice(at), ...circle.slice(0, at), article];
        return problemAt(article, translationsInCircle(names.map(({ slug }) => slug)));
      }),
    ),
    ...families.flatMap(({ members }) => {
      const first = new Map<string, Claims>();
      return members.flatMap((article) => {
        const other = first.get(article.language);
        if (!other) first.set(article.language, article);
        if (!other || article.translationOf === undefined) return [];
        const { translationOf, language } = article;
        return problemAt(
          article,
          other.translationOf === undefined
            ? translationOfSameLanguage(other.slug, language)
            : translatedTwice(translationOf, language, `${other.file}:${other.translationLine()}`),
        );
      });
    }),
  ];
}

function problemAt(article: Claims, message: Message): readonly Problem[] {
  const { file } = article;
  return [{ ...message, file, line: article.translationLine(), severity: 'error' }];
}
