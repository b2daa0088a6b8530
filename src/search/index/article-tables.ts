import { gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import type { LexemeKeys } from '../../arabic/lexemes.ts';
import { formsOf } from '../../arabic/lexicon.ts';
import { shortForm, writeForms } from '../article-forms.ts';
import { articleTablePath } from '../index-files.ts';
import type { AnalysedArticles } from './analysed-articles.ts';
import type { IndexedArticle } from './indexed-article.ts';

/** What a table tells of a form, and its place among all forms of the site. */
interface TableForm {
  readonly keys: string;
  readonly short: string;
}

/**
 * For each article a table of its own words: their lexemeKeys, and the other forms of these that the
 * lexicon knows. With it a page marks what was searched for, and can be searched itself, without the
 * engine. A form that is its own lexeme key is left out: the page has it.
 *
 * @param articles in the order in which the vocabulary numbers them
 */
export function articleTables(
  articles: readonly IndexedArticle[],
  { vocabulary, lexemeKeys, apartOf }: AnalysedArticles,
): readonly IndexFile[] {
  const forms = tableForms(lexemeKeys);
  const knowing = new Map<string, (readonly number[])[]>(
    [...forms.keys()].map((form) => [form, []]),
  );
  const relatedTo = relatedForms(lexemeKeys);
  for (const [form, { articles: numbers }] of vocabulary) {
    for (const each of [form, ...(lexemeKeys.get(form) ?? []).flatMap(relatedTo)]) {
      knowing.get(each)?.push(numbers);
      for (const other of apartOf.get(each) ?? []) knowing.get(other)?.push(numbers);
    }
  }
  const tables = articles.map((): TableForm[] => []);
  for (const [form, tableForm] of forms) {
    for (const number of (knowing.get(form) ?? []).flat()) {
      const table = tables[number];
      if (table && table.at(-1) !== tableForm) table.push(tableForm);
    }
  }
  return articles.map(({ url }, number) => ({
    path: articleTablePath(url.split('/').at(-2) ?? ''),
    content: gzipSync(writeForms(tables[number] ?? []), { level: 9 }),
  }));
}

/** Forms of the same lexemeKeys side by side, in the order in which tables have them. */
function tableForms(lexemeKeys: LexemeKeys): ReadonlyMap<string, TableForm> {
  const forms = [...lexemeKeys].map(([form, keys]) => ({ form, keys, joined: keys.join() }));
  const ordered = forms
    .filter(({ form, joined }) => joined !== form)
    .map((one) => ({ ...one, order: `${one.joined} ${one.form}` }))
    .sort((a, b) => (a.order < b.order ? -1 : 1));
  return new Map(
    ordered.map(({ form, keys, joined }) => [
      form,
      { keys: joined, short: shortForm([form, keys]) },
    ]),
  );
}

/** For each lexeme key, the forms that an article with any of its forms needs to know. */
function relatedForms(lexemeKeys: LexemeKeys): (key: string) => readonly string[] {
  const related = new Map<string, readonly string[]>();
  return (key) => {
    const known =
      related.get(key) ??
      [key, ...formsOf(key)].filter((form) => lexemeKeys.get(form)?.includes(key));
    related.set(key, known);
    return known;
  };
}
