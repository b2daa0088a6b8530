import { withoutProclitics } from '../../../arabic/letter-proclitics.ts';
import type { LexemeKeys } from '../../../arabic/lexemes.ts';
import { byForm, RESULTS_PER_PAGE, type WordEntry } from '../../word-table.ts';
import type { Occurrences } from '../words/vocabulary.ts';

/** A form that the articles have. */
interface Attested {
  /** The form without its proclitics: within a lexeme, letters taken off the front by their look alone do no harm. */
  readonly stem: string;
  readonly occurrences: Occurrences;
}

/** The table of forms: every form with its lexeme keys, and where it stands if that tells more than they. */
export function entriesOf(
  vocabulary: ReadonlyMap<string, Occurrences>,
  lexemeKeys: LexemeKeys,
): readonly WordEntry[] {
  const lexemes = new Map<string, Attested[]>();
  const forms = Array.from(lexemeKeys, ([form, keys]) => {
    const own = vocabulary.get(form);
    const stem = withoutProclitics(form);
    const ofForm = keys.map((key) => {
      const known = lexemes.get(key);
      const attested = known ?? [];
      if (!known) lexemes.set(key, attested);
      if (own) attested.push({ stem, occurrences: own });
      return attested;
    });
    return { form, keys, own, stem, ofForm };
  });
  return forms
    .map(({ form, keys, own, stem, ofForm }): WordEntry => {
      const { count, articles } = own ?? { count: 0, articles: [] };
      const entry = { form, keys, count };
      if (!ofForm.some(isInflected)) return { ...entry, articles: [], cliticVariants: [] };
      if (articles.length >= RESULTS_PER_PAGE) return { ...entry, articles, cliticVariants: [] };
      const others = ofForm
        .filter(isInflected)
        .flat()
        .filter((other) => other.occurrences !== own && other.stem === stem);
      const cliticVariants = others.length > 0 ? upToAPage(articles, others) : [];
      return { ...entry, articles, cliticVariants };
    })
    .sort(byForm);
}

/** Whether the articles have more than one form of a lexeme. */
function isInflected(forms: readonly Attested[]): boolean {
  return forms.length > 1;
}

/** The newest articles of the others that fill a page of results. */
function upToAPage(own: readonly number[], others: readonly Attested[]): readonly number[] {
  const known = new Set(own);
  const found = new Set(
    others.flatMap(({ occurrences }) => occurrences.articles.slice(0, RESULTS_PER_PAGE)),
  );
  return [...found]
    .filter((article) => !known.has(article))
    .sort((a, b) => a - b)
    .slice(0, RESULTS_PER_PAGE - own.length);
}
