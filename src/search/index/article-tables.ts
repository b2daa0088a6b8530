import { gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import type { LexemeKeys } from '../../arabic/lexemes.ts';
import { formsOf } from '../../arabic/lexicon.ts';
import { shortForm, writeForms } from '../article-forms.ts';
import { articleTablePath } from '../index-files.ts';
import type { AnalysedArticles } from './analysed-articles.ts';
import type { IndexedArticle } from './indexed-article.ts';

/** What a table tells of a form. */
interface TableForm {
  readonly form: string;
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
  const numbers = new Map(forms.map(({ form }, number) => [form, number]));
  /** The numbers of a form and of the other ways to write it, as far as tables have them. */
  const numbersOf = (form: string) =>
    [form, ...(apartOf.get(form) ?? [])].flatMap((each) => numbers.get(each) ?? []);
  const knowing = forms.map((): (readonly number[])[] => []);
  const ofKeys = new Map<string, (readonly number[])[]>();
  for (const [form, { articles: places }] of vocabulary) {
    for (const number of numbersOf(form)) knowing[number]?.push(places);
    for (const key of lexemeKeys.get(form) ?? []) {
      const ofKey = ofKeys.get(key);
      if (ofKey) ofKey.push(places);
      else ofKeys.set(key, [places]);
    }
  }
  const eachOnce = eachOnceOf(articles.length);
  for (const [key, lists] of ofKeys) {
    const places = eachOnce(lists);
    for (const form of relatedForms(key, lexemeKeys))
      for (const number of numbersOf(form)) knowing[number]?.push(places);
  }
  const tables = articles.map((): TableForm[] => []);
  for (const [number, form] of forms.entries()) {
    for (const places of knowing[number] ?? []) {
      for (const article of places) {
        const table = tables[article];
        if (table && table.at(-1) !== form) table.push(form);
      }
    }
  }
  return articles.map(({ url }, number) => ({
    path: articleTablePath(url.split('/').at(-2) ?? ''),
    content: gzipSync(writeForms(tables[number] ?? []), { level: 9 }),
  }));
}

/** Forms of the same lexemeKeys side by side, in the order in which tables have them. */
function tableForms(lexemeKeys: LexemeKeys): readonly TableForm[] {
  const forms: (TableForm & { readonly order: string })[] = [];
  for (const [form, keys] of lexemeKeys) {
    const joined = keys.join();
    if (joined === form) continue;
    forms.push({ form, keys: joined, short: shortForm([form, keys]), order: `${joined} ${form}` });
  }
  return forms.sort((a, b) => (a.order < b.order ? -1 : 1));
}

/** The forms that an article with any form of a lexeme needs to know. */
function relatedForms(key: string, lexemeKeys: LexemeKeys): readonly string[] {
  return [key, ...formsOf(key)].filter((form) => lexemeKeys.get(form)?.includes(key));
}

/** Puts lists of articles together, each article once. */
function eachOnceOf(
  articles: number,
): (lists: readonly (readonly number[])[]) => readonly number[] {
  const seen = new Uint32Array(articles);
  let round = 0;
  return (lists) => {
    const [only = []] = lists;
    if (lists.length < 2) return only;
    round += 1;
    const found: number[] = [];
    for (const list of lists) {
      for (const article of list) {
        if (seen[article] === round) continue;
        seen[article] = round;
        found.push(article);
      }
    }
    return found;
  };
}
