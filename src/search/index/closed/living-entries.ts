import type { FacetTable } from '../../facet-table.ts';
import type { WordEntry } from '../../word-table.ts';
import { withNameForms } from '../tables/name-entries.ts';
import { entriesOf } from '../tables/word-entries.ts';
import type { Occurrences } from '../words/vocabulary.ts';
import type { LivingForms } from './living-forms.ts';

/** A form whose entry is another than it was, or is there no more. */
export type OtherEntry = readonly [form: string, entry: WordEntry | undefined];
export type OtherEntries = ReadonlyMap<string, WordEntry | undefined>;

/** Makes the entries anew of lexemes of which something is gone. Forms that stay are counted as they were. */
export function otherEntries(
  { lexemeKeys, counts, touched, standing }: LivingForms,
  facets: FacetTable,
): OtherEntries {
  const keys = new Set([...touched].flatMap((form) => lexemeKeys.get(form) ?? []));
  const related = new Map([...lexemeKeys].filter(([, own]) => own.some((key) => keys.has(key))));
  const vocabulary = new Map<string, Occurrences>();
  for (const form of related.keys()) {
    const articles = [...standing(form)];
    if (articles.length > 0) vocabulary.set(form, { count: counts.get(form) ?? 0, articles });
  }
  const made = withNameForms(entriesOf(vocabulary, related), facets, lexemeKeys);
  const byForm = new Map(made.map((entry) => [entry.form, entry]));
  return new Map(Array.from(touched, (form) => [form, byForm.get(form)]));
}
