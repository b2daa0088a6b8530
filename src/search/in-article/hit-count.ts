/** The phrases for a count, by its plural; «{at}» and «{all}» stand for the numbers. */
export type CountPhrases = Readonly<Partial<Record<string, string>>>;

/**
 * Says where one is among the hits: «3 من 7 مواضع».
 *
 * @param at of the current hit, from 1
 */
export function hitCount(phrases: CountPhrases, at: number, all: number, language: string): string {
  const rule = all === 0 ? 'zero' : new Intl.PluralRules(language).select(all);
  const phrase = phrases[rule] ?? phrases.other ?? '';
  return phrase.replace('{at}', String(at)).replace('{all}', String(all));
}
