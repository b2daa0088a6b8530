import { candidateForms } from '../../../arabic/query-expansion.ts';
import { parts } from '../../compound-parts.ts';
import { isOfNames } from '../../name-forms.ts';
import type { WordEntry } from '../../word-table.ts';
import type { WordLookup } from '../word-lookup.ts';

/** What is asked about single forms. */
export type FormLookup = Pick<WordLookup, 'find' | 'beginningWith'>;

/**
 * Marks the forms of recent articles' names (sections, authors, tags), and adds those that no text has.
 *
 * @param ofNames their forms
 */
export function withRecentNames(texts: FormLookup, ofNames: ReadonlySet<string>): FormLookup {
  // Two words of a name are no compound of the texts.
  const words = new Set([...ofNames].filter((form) => parts(form).length === 1));
  return {
    async find(form) {
      const entry = await texts.find(form);
      if (!isOfNames(form, ofNames)) return entry;
      if (entry) return { ...entry, isOfName: true };
      // What no text has is looked for as it would be without names.
      return words.has(form) ? unwritten(form, texts) : undefined;
    },
    async beginningWith(start) {
      const entries = new Map<string, WordEntry>();
      for (const each of await texts.beginningWith(start)) entries.set(each.form, each);
      for (const form of words) {
        if (!form.startsWith(start)) continue;
        const entry = entries.get(form) ?? (await unwritten(form, texts));
        entries.set(form, { ...entry, isOfName: true });
      }
      return [...entries.values()].sort((a, b) => b.count - a.count);
    },
  };
}

/** A form that names alone have. */
async function unwritten(form: string, texts: FormLookup): Promise<WordEntry> {
  for (const candidate of candidateForms(form)) {
    const entry = await texts.find(candidate);
    if (entry)
      return { ...entry, form, count: 0, articles: [], cliticVariants: [], isOfName: true };
  }
  return { form, keys: [form], count: 0, articles: [], cliticVariants: [], isOfName: true };
}
