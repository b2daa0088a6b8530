import type { Facet } from './facet-table.ts';

/** A form that the site has, or that is known of a word it has. */
export interface WordEntry {
  readonly form: string;
  /** How often it stands in the articles. */
  readonly count: number;
  /** The keys of its lexemes, under which the index has it. */
  readonly keys: readonly string[];
  /**
   * The articles that have this very form, by their numbers, in order; the newest is 0. None are
   * listed where its lexeme has no other form: the index knows them.
   */
  readonly articles: readonly number[];
  /**
   * Articles that have the form with other clitics, as many as fill a page of results together with
   * those that have this form.
   */
  readonly cliticVariants: readonly number[];
  /** Whether a section, an author or a tag has it in its name. */
  readonly isOfName?: boolean;
}

/** Results shown at a time; beyond the first page of them the order is the index's own. */
export const RESULTS_PER_PAGE = 10;

/** `pagefind/words/index.json`: how the table of forms is cut into files, and what results can be narrowed to. */
export interface Manifest {
  readonly articles: number;
  /** Each file's first form and name, in order. */
  readonly files: readonly (readonly [first: string, file: string])[];
  /** The file of the commonest words, for near spellings. */
  readonly common: string;
  /** The file of the articles' facets, and those of them that offer a choice. */
  readonly facets: string;
  readonly offered: readonly Facet[];
  /** The file of the articles that no other file of the index knows, if there are any: `RecentTable`. */
  readonly recent?: string;
  /** What Pagefind's entry calls the index of the same publish; none where there are no articles. */
  readonly index?: string;
}

/**
 * One line an entry: `form count keys articles cliticVariants`. No keys stand for the form itself; the numbers
 * of articles are steps from one to the next, in base 36. The count of a form of a name ends in `*`.
 */
export function writeEntries(entries: readonly WordEntry[]): string {
  return entries
    .map(({ form, count, keys, articles, cliticVariants, isOfName }) => {
      const isOwnKey = keys.length === 1 && keys[0] === form;
      const fields = [
        form,
        isOfName ? `${count}*` : count,
        isOwnKey ? '' : keys.join(),
        numberSteps(articles),
        numberSteps(cliticVariants),
      ];
      return fields.join(' ').trimEnd();
    })
    .join('\n');
}

/** The inverse of `writeEntries`. */
export function readEntries(text: string): WordEntry[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [form = '', count = '0', keys = '', articles = '', cliticVariants = ''] =
        line.split(' ');
      return {
        form,
        count: Number.parseInt(count, 10),
        keys: keys === '' ? [form] : keys.split(','),
        articles: numbersOf(articles),
        cliticVariants: numbersOf(cliticVariants),
        ...(count.endsWith('*') && { isOfName: true }),
      };
    });
}

/** Numbers in order, as the steps from one to the next. */
export function numberSteps(sorted: readonly number[]): string {
  return sorted.map((number, index) => (number - (sorted[index - 1] ?? 0)).toString(36)).join();
}

/** The inverse of `numberSteps`. */
export function numbersOf(steps: string): number[] {
  let number = 0;
  if (steps === '') return [];
  return steps.split(',').map((step) => {
    number += Number.parseInt(step, 36);
    return number;
  });
}

/** Forms are sorted by code unit, so that all that begin alike stand together. */
export function byForm(a: Pick<WordEntry, 'form'>, b: Pick<WordEntry, 'form'>): number {
  return a.form < b.form ? -1 : a.form > b.form ? 1 : 0;
}

/** Which of the files has a form, if the site has it: the last that does not begin after it. */
export function fileWith(form: string, files: Manifest['files']): string | undefined {
  const [last = files[0]] = files.filter(([first]) => first <= form).slice(-1);
  return last?.[1];
}
