import { isolate } from '../../bidi/isolate.ts';
import type { Query } from '../query/address.ts';
import type { Results } from '../query/find.ts';
import { counted, fill, type SearchPhrases } from './phrases.ts';

/** What a search has come to, for the eye and for the live region: «3 نتائج في قسم «العالم»». */
export function resultsSummary(
  { matches, partial }: Pick<Results, 'matches' | 'partial'>,
  { filters: { section, year, tag, author } }: Pick<Query, 'filters'>,
  phrases: SearchPhrases,
  language: string,
): string {
  const where = [
    ...(section ? [fill(phrases.inSection, isolate(section))] : []),
    ...(tag ? [fill(phrases.withTag, isolate(tag))] : []),
    ...(author ? [fill(phrases.byAuthor, isolate(author))] : []),
    ...(year ? [fill(phrases.inYear, year)] : []),
  ];
  if (matches.length === 0) {
    return where.length > 0 ? `${[phrases.nothing, ...where].join(' ')}.` : phrases.noResults;
  }
  const count = [counted(phrases.resultCount, matches.length, language), ...where].join(' ');
  return partial ? `${phrases.notAllWords} ${count}` : count;
}
