import { foldedForms } from '../arabic/fold.ts';
import { withoutProclitics } from '../arabic/letter-proclitics.ts';
import { words } from '../arabic/words.ts';
import { apart } from './compound-form.ts';

/** What a name's words are written as when they are one: عبدالله, أبوبكر. */
const JOINED = /^(?:عبد|ابو)(?=..)/;

/** The folded words of names, those of which two may be written as one as that, too. */
export function nameForms(names: Iterable<string>): ReadonlySet<string> {
  const forms = new Set<string>();
  for (const name of names) {
    const written = words(name).flatMap(({ text }) => foldedForms(text));
    for (const [at, form] of written.entries()) {
      forms.add(form);
      const next = written[at + 1];
      if (next === undefined) continue;
      forms.add(apart(form, next));
      if (JOINED.test(form + next)) forms.add(form + next);
    }
  }
  return forms;
}

/** Whether a form is a word of a name, or one with what may be joined to it. */
export function isOfNames(form: string, forms: ReadonlySet<string>): boolean {
  return forms.has(form) || forms.has(withoutProclitics(form));
}
