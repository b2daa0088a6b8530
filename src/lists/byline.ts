import { factsOf, type Language } from '../strings/languages.ts';

/**
 * Those who sign in one line as a language joins them, «ليلى ويوسف».
 *
 * @returns each of them, and the words between them
 */
export function joinNames<Person extends object>(
  people: readonly Person[],
  language: Language,
): readonly (Person | string)[] {
  const list = new Intl.ListFormat(factsOf(language).dates.locale, { type: 'conjunction' });
  const places = people.map((_, index) => String(index));
  return list.formatToParts(places).flatMap(({ type, value }) => {
    return type === 'element' ? (people[Number(value)] ?? []) : value;
  });
}
