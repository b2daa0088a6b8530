import type { Message } from '../diagnostics/message.ts';
import {
  breakingForLong,
  breakingToHidden,
  breakingToNothing,
} from '../diagnostics/messages/breaking.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { SITE_FILE, shownPath } from '../folders.ts';
import { stateOf } from '../life/state.ts';
import { languageOf } from '../strings/languages.ts';
import { slugOf } from '../text/slug.ts';
import type { ReadFile } from './among-files.ts';
import { lifeOf } from './claims.ts';
import { isArticleThere } from './links/article-there.ts';
import { type Breaking, endOfBreaking, isBreaking } from './settings/breaking.ts';
import { lineInSite, type Site } from './settings/site.ts';

/** Nothing breaks for a month: a line that stands longer has another year than was meant. */
const LONGEST = 31 * 24 * 60 * 60 * 1000;

/**
 * What is wrong with how long the breaking line stands and with the article to which it leads, while it is shown.
 *
 * @param isThere whether an article has a file: what is wrong with one that is not read is told of itself
 */
export function breakingProblems(
  files: readonly ReadFile[],
  { breaking, timeZone }: Pick<Site, 'breaking' | 'timeZone'>,
  now: Date,
  isThere = isArticleThere,
): readonly Problem[] {
  if (!breaking || !isBreaking(breaking, now, timeZone)) return [];
  const end = endOfBreaking(breaking, timeZone)?.getTime() ?? 0;
  const isLong = end - now.getTime() > LONGEST;
  const long = isLong ? [problemAt('until', 'advice', breakingForLong(breaking.until))] : [];
  return [...long, ...articleProblems(files, breaking, now, isThere)];
}

function articleProblems(
  files: readonly ReadFile[],
  { article: slug, lang: language }: Breaking,
  now: Date,
  isThere: typeof isArticleThere,
): readonly Problem[] {
  if (slug === undefined) return [];
  const problem = (severity: Problem['severity'], message: Message) => [
    problemAt('article', severity, message),
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

function problemAt(
  field: 'article' | 'until',
  severity: Problem['severity'],
  message: Message,
): Problem {
  return {
    ...message,
    file: shownPath(SITE_FILE),
    line: lineInSite(['breaking', field]),
    severity,
  };
}
