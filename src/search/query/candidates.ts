import { isQuestionWord, isStandardQuestionWord } from '../../arabic/question-words.ts';
import type { FoundTerm } from './found-term.ts';
import { inverseDocumentFrequency, type RankedTerm } from './ranking.ts';

/** A word in a larger share of the articles selects nothing: it is not required beside other words. */
const COMMON_SHARE = 0.3;
/** Of so few words an article is to have all, if any has. */
const FEW_WORDS = 2;
/** Of more words, what an article has must tell this share of what the best has. */
const LEAST_COVERAGE = 0.4;

/**
 * The terms of a question, each with whether an article is to have it, of a site of so many articles. A word that asks
 * tells nothing: news have those of dialects so rarely that they would tell more than what is asked about. Of two words
 * an article need not have it.
 */
export function withInformative<Found extends FoundTerm>(
  found: readonly Found[],
  articles: number,
): readonly (Found & RankedTerm)[] {
  const isShort = found.length <= FEW_WORDS;
  // A short question may be a name: وين روني.
  const isAsking = isShort ? isStandardQuestionWord : isQuestionWord;
  const asks = (one: Found) => one === found[0] && isAsking(one.term.forms[0] ?? '');
  const selects = (one: Found) =>
    one.term.exact === true || (!asks(one) && !isCommon(havingOf(one), articles));
  // What no article has selects nothing of a small site, of which one article is a common share.
  const someSelect = found.some((one) => selects(one) && havingOf(one) > 0);
  // «هل قال» asks for قال, however common that is.
  const isAnswered = found.some((one) => !asks(one) && havingOf(one) > 0);
  return found.map((one) => ({
    ...one,
    informative: someSelect ? selects(one) : !(isAnswered && asks(one)),
    asks: someSelect && !isShort && asks(one),
  }));
}

/**
 * The articles that have every phrase and enough of the words, each with what its words tell as a share of what the best
 * one's tell, and whether none has all.
 *
 * @param isEither whether one of all that is asked is enough
 */
export function candidates(
  found: readonly (FoundTerm & RankedTerm)[],
  articles: number,
  isEither: boolean,
): { coverage: readonly (readonly [id: string, share: number])[]; partial: boolean } {
  const required = found.filter(({ informative }) => informative);
  const phrases = required.filter(({ term }) => term.exact && !isEither);
  const weights = weightsOf(required, articles);
  const having = new Map<string, { count: number; weight: number }>();
  for (const [at, term] of required.entries()) {
    for (const id of term.articles.keys()) {
      const { count, weight } = having.get(id) ?? { count: 0, weight: 0 };
      having.set(id, { count: count + 1, weight: weight + (weights[at] ?? 0) });
    }
  }
  const all = [...having].filter(([id]) => phrases.every(({ articles }) => articles.has(id)));
  let [most, best] = [0, 0];
  for (const [, { count, weight }] of all) {
    most = Math.max(most, count);
    best = Math.max(best, weight);
  }
  const isFound = most > 0 || phrases.length === 0;
  const partial = !isEither && isFound && required.length > 1 && most < required.length;
  const isEnough = ({ count, weight }: { count: number; weight: number }) =>
    isEither || (required.length > FEW_WORDS ? weight >= LEAST_COVERAGE * best : count === most);
  const enough = all.filter(([, one]) => isEnough(one));
  return { coverage: enough.map(([id, { weight }]) => [id, weight / best]), partial };
}

/** Whether so many of all articles have a word that it selects nothing. */
export function isCommon(having: number, articles: number): boolean {
  return having > articles * COMMON_SHARE;
}

/** How much each term tells: its inverse document frequency. */
export function weightsOf(terms: readonly RankedTerm[], articles: number): readonly number[] {
  return terms.map((term) => inverseDocumentFrequency(havingOf(term), articles));
}

/** How many articles say so themselves: a section does not make its name a common word. */
function havingOf({ having, articles }: Pick<FoundTerm, 'having' | 'articles'>): number {
  return having ?? articles.size;
}
