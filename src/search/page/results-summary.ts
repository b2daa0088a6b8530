import { isolate } from '../../bidi/isolate.ts';
import { ar } from '../../strings/ar.ts';
import { inDigits } from '../../strings/in-digits.ts';
import type { Query } from '../query/address.ts';
import type { Results } from '../query/find.ts';

/** What a search has come to, for the eye and for the live region: «3 نتائج في قسم «العالم»». */
export function resultsSummary(
  { matches, partial }: Pick<Results, 'matches' | 'partial'>,
  { filters: { section, year, tag, author } }: Pick<Query, 'filters'>,
  digits?: string,
): string {
  const where = [
    ...(section ? [ar.inSection(isolate(section))] : []),
    ...(tag ? [ar.withTag(isolate(tag))] : []),
    ...(author ? [ar.byAuthor(isolate(author))] : []),
    ...(year ? [ar.inYear(inDigits(year, digits))] : []),
  ];
  if (matches.length === 0) {
    return where.length > 0 ? `${[ar.nothing, ...where].join(' ')}.` : ar.noResults;
  }
  const count = [inDigits(ar.resultCount(matches.length), digits), ...where].join(' ');
  return partial ? `${ar.notAllWords} ${count}` : count;
}
