/**
 * The phrases for a count, by its plural; «{at}» and «{all}» stand for the numbers. `locale` has the
 * digits that are wanted, too: `ar-u-nu-latn`.
 */
export type CountPhrases = Readonly<Partial<Record<string, string>>>;

/**
 * Says where one is among the hits: «3 من 7 مواضع».
 *
 * @param at of the current hit, from 1
 */
export function hitCount(phrases: CountPhrases, at: number, all: number): string {
  const { locale } = phrases;
  const rule = all === 0 ? 'zero' : new Intl.PluralRules(locale).select(all);
  const phrase = phrases[rule] ?? phrases.other ?? '';
  return phrase
    .replace('{at}', at.toLocaleString(locale))
    .replace('{all}', all.toLocaleString(locale));
}
