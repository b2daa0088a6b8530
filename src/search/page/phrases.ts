import { requiredElement } from '../../dom/required-element.ts';
import type { PluralPhrases } from '../../strings/plural.ts';
import type { Strings } from '../../strings/words/ar.ts';

/** Stands in a phrase for what is put in. */
const GAP = '{}';

/**
 * What the script of the search page says, as the page holds it in JSON: each page so brings the words
 * of its own language, and the script brings none.
 */
export function phrasesFor(strings: Strings) {
  const { didYouMean, comma, sameRoot, recentSearches, forgetSearches, notAllWords } = strings;
  return {
    idle: strings.searchIdle,
    loading: strings.searchLoading,
    failed: strings.searchFailed,
    keptIdle: strings.searchKeptIdle,
    amongKept: strings.amongKept,
    nothingKept: strings.nothingKept,
    nothing: strings.nothing,
    noResults: strings.noResults,
    resultCount: strings.resultCount,
    newsCount: strings.newsCount,
    allNews: strings.allNews,
    notAllWords,
    since: {
      day: strings.sinceDay,
      week: strings.sinceWeek,
      month: strings.sinceMonth,
      year: strings.sinceYear,
    },
    sinceDate: strings.sinceDate(GAP),
    beforeDate: strings.beforeDate(GAP),
    exceptFor: strings.exceptFor(GAP),
    exceptWith: strings.exceptWith(GAP),
    and: strings.and,
    or: strings.or,
    orNamed: strings.orNamed,
    nameAfter: strings.nameAfter(GAP),
    dateAfter: strings.dateAfter(GAP),
    yearAfter: strings.yearAfter(GAP),
    inYear: strings.inYear(GAP),
    inSection: strings.inSection(GAP),
    withTag: strings.withTag(GAP),
    byAuthor: strings.byAuthor(GAP),
    lacks: strings.lacks(GAP),
    didYouMean,
    comma,
    sameRoot,
    recentSearches,
    forgetSearches,
  };
}

export type SearchPhrases = ReturnType<typeof phrasesFor>;

/** The phrases that the page brings. */
export function phrasesOf(page: ParentNode): SearchPhrases {
  return JSON.parse(requiredElement(page, '[data-phrases]', HTMLScriptElement).text);
}

/** A phrase with something put in its gap. */
export function fill(phrase: string, text: string): string {
  return phrase.replace(GAP, () => text);
}

/** The phrase for a number, by the grammar of a language. */
export function counted(phrases: PluralPhrases, number: number, language: string): string {
  const phrase = phrases[new Intl.PluralRules(language).select(number)] ?? phrases.other ?? '';
  return fill(phrase, String(number));
}
