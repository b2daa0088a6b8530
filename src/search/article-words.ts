/** A form that an article knows, and the classes that it belongs to. */
export type FormAndKeys = readonly [form: string, keys: readonly string[]];

/** Stands in a form for its first class, which most forms hold: «ال-» of اسبوع. No word has it. */
const CLASS = '-';

/** A form as it is written after its classes in `pagefind/articles/<slug>.words`. */
export function shortForm([form, [key = '']]: FormAndKeys): string {
  return form.replace(key, CLASS);
}

/**
 * One line for all forms of the same classes: `keys form form …`.
 *
 * @param forms those of the same classes side by side
 */
export function writeForms(forms: Iterable<{ keys: string; short: string }>): string {
  let text = '';
  let before = '';
  for (const { keys, short } of forms) {
    text += keys === before ? ` ${short}` : `\n${keys} ${short}`;
    before = keys;
  }
  return text;
}

export function readForms(text: string): readonly FormAndKeys[] {
  return text.split('\n').flatMap((line) => {
    const [keys = '', ...forms] = line.split(' ');
    const list = keys.split(',');
    return forms.map((form) => [form.replace(CLASS, list[0] ?? ''), list] as const);
  });
}
