import { gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { formsOf } from '../../arabic/lexicon.ts';
import { writeEntries } from '../word-table.ts';
import type { ArticleText } from './article-text.ts';
import type { Classes } from './indexed-copy.ts';
import type { Occurrences } from './vocabulary.ts';

/** A form's line in a table, and its place among all lines of the site. */
interface Line {
  readonly text: string;
  readonly place: number;
}

/**
 * For each article a table of its own words: their classes, and the other forms of these that the
 * lexicon knows. With it a page marks what was searched for, and can be searched itself, without the
 * engine. A word that is its own class is left out: the page has it.
 *
 * @param articles in the order in which the vocabulary numbers them
 */
export function articleTables(
  articles: readonly ArticleText[],
  vocabulary: ReadonlyMap<string, Occurrences>,
  classes: Classes,
): readonly IndexFile[] {
  const lines = linesOf(classes);
  const linesIn = articles.map(() => new Set<Line>());
  for (const [form, { articles: numbers }] of vocabulary) {
    const told = linesFor(form, classes, lines);
    for (const number of numbers) for (const line of told) linesIn[number]?.add(line);
  }
  return articles.map(({ url }, number) => ({
    path: `${url.slice(1, -1)}.words`,
    content: gzipSync(table(linesIn[number] ?? [])),
  }));
}

/** Forms of one class side by side pack best, and nothing is looked up by halving here. */
function linesOf(classes: Classes): ReadonlyMap<string, Line> {
  const forms = [...classes].map(([form, keys]) => ({
    form,
    keys,
    order: `${keys.join()} ${form}`,
  }));
  forms.sort((a, b) => (a.order < b.order ? -1 : 1));
  return new Map(
    forms
      .filter(({ form, keys }) => keys.join() !== form)
      .map(({ form, keys }, place) => {
        const text = writeEntries([{ form, count: 0, keys, articles: [], alike: [] }]);
        return [form, { text, place }];
      }),
  );
}

/** What an article with this form needs to know: the form's line, and those of its kin. */
function linesFor(
  form: string,
  classes: Classes,
  lines: ReadonlyMap<string, Line>,
): readonly Line[] {
  const kin = (classes.get(form) ?? []).flatMap((key) =>
    [key, ...formsOf(key)].filter((other) => classes.get(other)?.includes(key)),
  );
  return [form, ...kin].flatMap((each) => lines.get(each) ?? []);
}

function table(lines: Iterable<Line>): string {
  const sorted = [...lines].sort((a, b) => a.place - b.place);
  return sorted.map(({ text }) => text).join('\n');
}
