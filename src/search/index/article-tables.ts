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
  readonly place: number;
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
  const tableFormOf = tableForms(lexemeKeys);
  const formsIn = articles.map(() => new Set<TableForm>());
  for (const [form, { articles: numbers }] of vocabulary) {
    const known = formsKnownTo(form, lexemeKeys, apartOf).flatMap(
      (each) => tableFormOf.get(each) ?? [],
    );
    for (const number of numbers) for (const one of known) formsIn[number]?.add(one);
  }
  return articles.map(({ url }, number) => {
    const own = [...(formsIn[number] ?? [])].sort((a, b) => a.place - b.place);
    return {
      path: articleTablePath(url.split('/').at(-2) ?? ''),
      content: gzipSync(writeForms(own), { level: 9 }),
    };
  });
}

/** Forms of the same lexemeKeys side by side. */
function tableForms(lexemeKeys: LexemeKeys): ReadonlyMap<string, TableForm> {
  const forms = [...lexemeKeys].map(([form, keys]) => ({ form, keys, joined: keys.join() }));
  const ordered = forms
    .filter(({ form, joined }) => joined !== form)
    .map((one) => ({ ...one, order: `${one.joined} ${one.form}` }))
    .sort((a, b) => (a.order < b.order ? -1 : 1));
  return new Map(
    ordered.map(({ form, keys, joined }, place) => [
      form,
      { keys: joined, short: shortForm([form, keys]), place },
    ]),
  );
}

/** What an article with this form needs to know: the form itself, its related, and compounds among them apart. */
function formsKnownTo(
  form: string,
  lexemeKeys: LexemeKeys,
  apartOf: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const related = (lexemeKeys.get(form) ?? []).flatMap((key) =>
    [key, ...formsOf(key)].filter((other) => lexemeKeys.get(other)?.includes(key)),
  );
  return [form, ...related].flatMap((each) => [each, ...(apartOf.get(each) ?? [])]);
}
