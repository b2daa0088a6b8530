/** A form that the site has, or that is known of a word it has. */
export interface Entry {
  readonly form: string;
  /** How often it stands in the articles. */
  readonly count: number;
  /** The classes it belongs to: its keys in the index. */
  readonly keys: readonly string[];
}

/** `pagefind/words/index.json`: how the table of forms is cut into files, and what may be filtered. */
export interface Manifest {
  readonly articles: number;
  /** Each file's first form and name, in order. */
  readonly files: readonly (readonly [first: string, file: string])[];
  /** The file of the commonest words, for near spellings. */
  readonly common: string;
  readonly sections: readonly string[];
  readonly years: readonly string[];
}

/** One line an entry: `form count`, then its keys unless the form is its own only key. */
export function writeEntries(entries: readonly Entry[]): string {
  return entries
    .map(({ form, count, keys }) => {
      const own = keys.length === 1 && keys[0] === form;
      return own ? `${form} ${count}` : `${form} ${count} ${keys.join(' ')}`;
    })
    .join('\n');
}

export function readEntries(text: string): Entry[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [form = '', count = '0', ...keys] = line.split(' ');
      return { form, count: Number(count), keys: keys.length > 0 ? keys : [form] };
    });
}

/** Forms are sorted by code unit, so that all that begin alike stand together. */
export function byForm(a: Pick<Entry, 'form'>, b: Pick<Entry, 'form'>): number {
  return a.form < b.form ? -1 : a.form > b.form ? 1 : 0;
}

/** Which of the files has a form, if the site has it: the last that does not begin after it. */
export function fileWith(form: string, files: Manifest['files']): string | undefined {
  return files.findLast(([first]) => first <= form)?.[1] ?? files[0]?.[1];
}
