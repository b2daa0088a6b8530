import { isolate } from '../../bidi/isolate.ts';
import { inDigits } from '../../strings/in-digits.ts';
import { SINCE } from '../query/address.ts';
import { type Condition, facetOf } from '../query/fields.ts';
import type { Results } from '../query/find.ts';
import type { Question, Unresolved } from '../query/question.ts';
import { counted, fill, type SearchPhrases } from './phrases.ts';

/** How the page speaks: its words, and the language and the digits that they are in. */
export interface Speech {
  readonly phrases: SearchPhrases;
  readonly language: string;
  readonly digits?: string;
}

/** What a summary is of. */
type Summarized = Pick<Results, 'matches' | 'partial' | 'hasWords'> & {
  readonly question: Omit<Question, 'words'>;
};

/**
 * What a search has come to, for the eye and for the live region: «3 نتائج في قسم «العالم»», where no word was
 * asked for «كل الأخبار في قسم «العالم»: 3 أخبار», and what may stand after an operator that names nothing.
 */
export function resultsSummary(
  { matches, partial, hasWords, question: { conditions, excluded, unresolved } }: Summarized,
  speech: Speech,
): string {
  const { phrases, language, digits } = speech;
  const told = [
    ...conditions.map((each) => conditionPhrase(each, speech)),
    ...excluded.map((each) => fill(phrases.exceptWith, isolate(each.replace(QUOTES, '')))),
  ];
  const where = [...new Set(told)];
  const advice = [...new Set(unresolved.flatMap((each) => adviceOn(each, phrases)))];
  const said = (told: string) => (advice.length > 0 ? [`${told}.`, ...advice].join(' ') : told);
  if (matches.length === 0) {
    const nothing = [phrases.nothing, ...where].join(' ');
    if (where.length > 0) return [`${nothing}.`, ...advice].join(' ');
    return hasWords || advice.length === 0 ? phrases.noResults : advice.join(' ');
  }
  const found = inDigits(counted(phrases.resultCount, matches.length, language), digits);
  if (!hasWords && where.length > 0) {
    const all = inDigits(counted(phrases.newsCount, matches.length, language), digits);
    return said(`${[phrases.allNews, ...where].join(' ')}: ${all}`);
  }
  const count = [found, ...where].join(' ');
  return said(partial ? `${phrases.notAllWords} ${count}` : count);
}

/** Those around a phrase: it stands in others here. */
const QUOTES = /^["“„«]|["”»]$/g;

/** «في قسم «العالم» أو «علوم»», «عدا ما كان من عام 2024». */
function conditionPhrase(
  { field, values, excludes }: Condition,
  { phrases, digits }: Speech,
): string {
  const facet = facetOf(field);
  const date = (written: string) => isolate(inDigits(dateParts(written).join('/'), digits));
  const phrase = () => {
    if (facet) {
      const template = {
        section: phrases.inSection,
        tag: phrases.withTag,
        author: phrases.byAuthor,
      };
      return fill(template[facet], values.map(isolate).join(phrases.orNamed));
    }
    if (field === 'year') return fill(phrases.inYear, inDigits(values.join(phrases.or), digits));
    const dated = field === 'since' ? phrases.sinceDate : phrases.beforeDate;
    const told = values.map((value) => {
      const range = SINCE.find((each) => each === value);
      return range ? phrases.since[range] : fill(dated, date(value));
    });
    return told.join(phrases.or);
  };
  return excludes ? fill(phrases.exceptFor, phrase()) : phrase();
}

/** The day first, as dates are written in numbers: 2024-05-01 is 1/5/2024. */
function dateParts(written: string): readonly string[] {
  const isDate = /^\d{4}(?:-\d\d){0,2}$/.test(written);
  return isDate
    ? written
        .split('-')
        .reverse()
        .map((part) => part.replace(/^0/, ''))
    : [written];
}

/** What may stand after an operator: after one that has nothing yet, or that is not followed by a date. */
function adviceOn(
  { field, value, isDate, operator, values }: Unresolved,
  phrases: SearchPhrases,
): readonly string[] {
  const facet = facetOf(field);
  if (!operator || values.length === 0 || isDate || (facet && value !== '')) return [];
  const phrase = facet
    ? phrases.nameAfter
    : field === 'year'
      ? phrases.yearAfter
      : phrases.dateAfter;
  return [fill(phrase, isolate(`${operator.name}:`))];
}
