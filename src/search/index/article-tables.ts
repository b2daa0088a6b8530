import { gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { formsOf } from '../../arabic/lexicon.ts';
import { type Entry, writeEntries } from '../word-table.ts';
import type { ArticleText } from './article-text.ts';
import type { Classes } from './indexed-copy.ts';
import type { Occurrences } from './vocabulary.ts';

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
  const formsIn = articles.map((): string[] => []);
  for (const [form, { articles: numbers }] of vocabulary) {
    for (const number of numbers) formsIn[number]?.push(form);
  }
  return articles.map(({ url }, number) => ({
    path: `${url.slice(1, -1)}.words`,
    content: gzipSync(articleTable(formsIn[number] ?? [], classes), { level: 9 }),
  }));
}

function articleTable(own: readonly string[], classes: Classes): string {
  const keys = new Set(own.flatMap((form) => classes.get(form) ?? []));
  const kin = [...keys].flatMap((key) =>
    [key, ...formsOf(key)].filter((form) => classes.get(form)?.includes(key)),
  );
  const entries = [...new Set([...own, ...kin])]
    .map((form) => ({ form, count: 0, keys: classes.get(form) ?? [form], articles: [], alike: [] }))
    .filter((entry) => entry.keys.join() !== entry.form)
    // Forms of one class side by side pack best, and nothing is looked up by halving here.
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  return writeEntries(entries);
}

function sortKey({ keys, form }: Pick<Entry, 'keys' | 'form'>): string {
  return `${keys.join()} ${form}`;
}
