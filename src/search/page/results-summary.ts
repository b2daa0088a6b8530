import { inDigits } from '../../strings/in-digits.ts';
import type { Results } from '../query/find.ts';
import { counted, type SearchPhrases } from './phrases.ts';

/** How the page speaks: its words, and the language and the digits that they are in. */
export interface Speech {
  readonly phrases: SearchPhrases;
  readonly language: string;
  readonly digits?: string;
}

/** What was asked beside words, as it is told: `asked-phrases.ts`. */
export interface AskedPhrases {
  /** «في قسم «العالم»». */
  readonly where: readonly string[];
  /** What may stand after an operator that names nothing, in sentences. */
  readonly advice: readonly string[];
}

export const NOTHING_ASKED: AskedPhrases = { where: [], advice: [] };

/**
 * What a search has come to, for the eye and for the live region: «3 نتائج في قسم «العالم»», and where no word was
 * asked for «كل الأخبار في قسم «العالم»: 3 أخبار».
 */
export function resultsSummary(
  { matches, partial, hasWords }: Pick<Results, 'matches' | 'partial' | 'hasWords'>,
  { where, advice }: AskedPhrases,
  { phrases, language, digits }: Speech,
): string {
  if (matches.length === 0) {
    const nothing = [phrases.nothing, ...where].join(' ');
    if (where.length > 0 || (hasWords && advice.length > 0))
      return [`${nothing}.`, ...advice].join(' ');
    return advice.join(' ') || phrases.noResults;
  }
  const number = (plurals: typeof phrases.resultCount) =>
    inDigits(counted(plurals, matches.length, language), digits);
  const isAll = !hasWords && where.length > 0;
  const count = [isAll ? phrases.allNews : number(phrases.resultCount), ...where].join(' ');
  const all = isAll ? `${count}: ${number(phrases.newsCount)}` : count;
  const told = partial ? `${phrases.notAllWords} ${all}` : all;
  return advice.length > 0 ? [`${told}.`, ...advice].join(' ') : told;
}
