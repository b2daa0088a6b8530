/** A form that an article knows, and the keys of its lexemes. */
export type FormLexemes = readonly [form: string, keys: readonly string[]];

/** Stands in a form for its first lexeme key, which most forms contain: «ال-» of اسبوع. No word has it. */
const KEY = '-';

/** A form as it is written after its lexeme keys in `pagefind/articles/<slug>.words`. */
export function shortForm([form, [key = '']]: FormLexemes): string {
  return form.replace(key, KEY);
}

/**
 * One line for all forms of the same lexemes: `keys form form …`. Lines whose forms are written alike stand
 * together, which packs them best.
 *
 * @param forms those of the same lexemes side by side
 */
export function writeForms(forms: Iterable<{ keys: string; short: string }>): string {
  const lines: { keys: string; shorts: string }[] = [];
  for (const { keys, short } of forms) {
    const last = lines.at(-1);
    if (last?.keys === keys) last.shorts += ` ${short}`;
    else lines.push({ keys, shorts: short });
  }
  return lines
    .sort((a, b) => (a.shorts < b.shorts ? -1 : 1))
    .map(({ keys, shorts }) => `${keys} ${shorts}`)
    .join('\n');
}

/** The inverse of `writeForms`. */
export function readForms(text: string): readonly FormLexemes[] {
  return text.split('\n').flatMap((line) => {
    const [keys = '', ...forms] = line.split(' ');
    const list = keys.split(',');
    return forms.map((form) => [form.replace(KEY, list[0] ?? ''), list] as const);
  });
}
