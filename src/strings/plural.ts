/**
 * Phrases by the plural they go with, for pages that choose among them in the browser; numbers are put
 * in for what stands in braces.
 */
export type PluralPhrases = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

type Forms = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/**
 * Chooses a phrase by number as the language's grammar asks; Arabic has six forms.
 * Source of the rules: CLDR, through `Intl.PluralRules`.
 */
export function plural(language: string): (number: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language);
  return (number, forms) => forms[rules.select(number)] ?? forms.other;
}
