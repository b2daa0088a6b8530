import { isolate } from '../../bidi/isolate.ts';
import { inDigits } from '../../strings/in-digits.ts';
import { SINCE } from '../query/address.ts';
import type { Results } from '../query/find.ts';
import { counted, fill, type SearchPhrases } from './phrases.ts';

/** How the page speaks: its words, and the language and the digits that they are in. */
interface Speech {
  readonly phrases: SearchPhrases;
  readonly language: string;
  readonly digits?: string;
}

/**
 * What a search has come to, for the eye and for the live region: «3 نتائج في قسم «العالم»», and where no
 * word was asked for «كل الأخبار في قسم «العالم»: 3 أخبار».
 */
export function resultsSummary(
  {
    matches,
    partial,
    hasWords,
    filters: { section, year, since, tag, author },
  }: Omit<Results, 'unknown'>,
  { phrases, language, digits }: Speech,
): string {
  const where = [
    ...(section ? [fill(phrases.inSection, isolate(section))] : []),
    ...(tag ? [fill(phrases.withTag, isolate(tag))] : []),
    ...(author ? [fill(phrases.byAuthor, isolate(author))] : []),
    ...SINCE.flatMap((each) => (each === since ? [phrases.since[each]] : [])),
    ...(year ? [fill(phrases.inYear, inDigits(year, digits))] : []),
  ];
  if (matches.length === 0) {
    return where.length > 0 ? `${[phrases.nothing, ...where].join(' ')}.` : phrases.noResults;
  }
  const found = inDigits(counted(phrases.resultCount, matches.length, language), digits);
  if (!hasWords && where.length > 0) {
    const all = inDigits(counted(phrases.newsCount, matches.length, language), digits);
    return `${[phrases.allNews, ...where].join(' ')}: ${all}`;
  }
  const count = [found, ...where].join(' ');
  return partial ? `${phrases.notAllWords} ${count}` : count;
}
