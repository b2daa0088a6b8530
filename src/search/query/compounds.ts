import { apart } from '../compound-form.ts';
import type { Term } from './terms.ts';

/**
 * Takes two words that were typed side by side for one where they are: عبد الله.
 *
 * @param oneFor the form in whose place two words stand, if they are one, by the form that they have apart
 */
export function withCompounds(
  terms: readonly Term[],
  oneFor: (form: string) => string | false | undefined,
): readonly Term[] {
  const made: Term[] = [];
  let before = '';
  for (const term of terms) {
    const [form = ''] = term.forms;
    const one = before && oneFor(apart(before, form));
    if (one) made.pop();
    made.push({ ...term, forms: one ? [one] : term.forms });
    before = one || term.exact ? '' : form;
  }
  return made;
}
