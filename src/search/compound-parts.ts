/** Not beside `apart`, which alone an article's page needs. */
import { APART } from './compound-form.ts';

/** The letters of a form, as they are when its words are joined. */
export function joined(form: string): string {
  return form.replace(APART, '');
}

/** The words of a form: two, if it is a compound apart. */
export function parts(form: string): readonly string[] {
  return form.split(APART);
}
