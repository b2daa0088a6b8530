import type { LexemeKeys } from '../../../arabic/lexemes.ts';
import { candidateForms } from '../../../arabic/query-expansion.ts';
import { parts } from '../../compound-parts.ts';
import { FACETS, type FacetTable } from '../../facet-table.ts';
import { isOfNames, nameForms } from '../../name-forms.ts';
import { byForm, type WordEntry } from '../../word-table.ts';

/**
 * The table of forms with the words of the names of sections, authors and tags: each is told, so that a question without
 * any need not fetch the names. What no text has is under the keys that it would be looked for.
 *
 * @param known the keys of forms, if the entries are not all that there are
 */
export function withNameForms(
  entries: readonly WordEntry[],
  table: FacetTable,
  known?: LexemeKeys,
): readonly WordEntry[] {
  const forms = nameForms(FACETS.flatMap((facet) => table[facet].names));
  if (forms.size === 0) return entries;
  const keysOf = known ?? new Map(entries.map(({ form, keys }) => [form, keys]));
  const unwritten = [...forms].filter((form) => !keysOf.has(form) && parts(form).length === 1);
  const added = unwritten.map((form): WordEntry => {
    const keys = candidateForms(form).flatMap((each) => keysOf.get(each) ?? []);
    const [key = form] = keys;
    return { form, keys: [key], count: 0, articles: [], cliticVariants: [], isOfName: true };
  });
  const told = entries.map((entry) =>
    isOfNames(entry.form, forms) ? { ...entry, isOfName: true } : entry,
  );
  return added.length === 0 ? told : [...told, ...added].sort(byForm);
}
