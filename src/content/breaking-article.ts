import type { Message } from '../diagnostics/message.ts';
import { breakingToHidden, breakingToNothing } from '../diagnostics/messages/breaking.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { SITE_FILE, shownPath } from '../folders.ts';
import { stateOf } from '../life/state.ts';
import { languageOf } from '../strings/languages.ts';
import { slugOf } from '../text/slug.ts';
import type { ReadFile } from './among-files.ts';
import { lifeOf } from './claims.ts';
import { isArticleThere } from './links/article-there.ts';
import { isBreaking } from './settings/breaking.ts';
import { lineInSite, type Site } from './settings/site.ts';

/**
 * What is wrong with the article to which the breaking line leads, while the line is shown.
 *
 * @param isThere whether an article has a file: what is wrong with one that is not read is told of itself
 */
export function breakingProblems(
  files: readonly ReadFile[],
  { breaking, timeZone }: Pick<Site, 'breaking' | 'timeZone'>,
  now: Date,
  isThere = isArticleThere,
): readonly Problem[] {
  const { article: slug, lang: language } = breaking ?? {};
  if (!breaking || slug === undefined || language === undefined) return [];
  if (!isBreaking(breaking, now, timeZone)) return [];
  const problem = (severity: Problem['severity'], message: Message): readonly Problem[] => [
    { ...message, file: shownPath(SITE_FILE), line: lineInSite(['breaking', 'article']), severity },
  ];
  const named = files.filter(({ path }) => slugOf(path) === slug);
  const article = named.find(({ data }) => languageOf(data) === language);
  if (!article)
    return named.length === 0 && isThere({ language, slug })
      ? []
      : problem('error', breakingToNothing(slug, language));
  const state = stateOf(lifeOf(article.data), now);
  return state === 'published' ? [] : problem('advice', breakingToHidden(slug, state));
}
