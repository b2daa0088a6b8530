import { isolate } from '../../bidi/isolate.ts';
import { inDigits } from '../../strings/in-digits.ts';
import type { Query } from '../query/address.ts';
import type { Results } from '../query/find.ts';
import { counted, fill, type SearchPhrases } from './phrases.ts';

/** How the page speaks: its words, and the language and the digits that they are in. */
interface Speech {
  readonly phrases: SearchPhrases;
  readonly language: string;
  readonly digits?: string;
}

/** What a search has come to, for the eye and for the live region: «3 نتائج في قسم «العالم»». */
export function resultsSummary(
  { matches, partial }: Pick<Results, 'matches' | 'partial'>,
  { filters: { section, year, tag, author } }: Pick<Query, 'filters'>,
  { phrases, language, digits }: Speech,
): string {
  const where = [
    ...(section ? [fill(phrases.inSection, isolate(section))] : []),
    ...(tag ? [fill(phrases.withTag, isolate(tag))] : []),
    ...(author ? [fill(phrases.byAuthor, isolate(author))] : []),
    ...(year ? [fill(phrases.inYear, inDigits(year, digits))] : []),
  ];
  if (matches.length === 0) {
    return where.length > 0 ? `${[phrases.nothing, ...where].join(' ')}.` : phrases.noResults;
  }
  const found = inDigits(counted(phrases.resultCount, matches.length, language), digits);
  const count = [found, ...where].join(' ');
  return partial ? `${phrases.notAllWords} ${count}` : count;
}
