import type { IndexFile } from 'pagefind';
import type { LexemeKeys } from '../../../arabic/lexemes.ts';
import { formsOf } from '../../../arabic/lexicon.ts';
import { shortForm, writeForms } from '../../article-forms.ts';
import { articleTablePath } from '../../index-files.ts';
import type { IndexedArticle } from '../articles/indexed-article.ts';
import { gzipped } from '../files/gzipped.ts';
import type { AnalysedArticles } from '../words/analysed-articles.ts';

/** What a table tells of a form. */
interface TableForm {
  readonly form: string;
  readonly keys: string;
  readonly short: string;
}

/** Makes the tables of the articles from one number to another: together they would fill the memory. */
export type ArticleTables = (from: number, to: number) => readonly IndexFile[];

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
): ArticleTables {
  const forms = tableForms(lexemeKeys);
  const numbers = new Map(forms.map(({ form }, number) => [form, number]));
  /** The numbers of a form and of the other ways to write it, as far as tables have them. */
  const numbersOf = (form: string) =>
    [form, ...(apartOf.get(form) ?? [])].flatMap((each) => numbers.get(each) ?? []);
  const knowing = forms.map((): Places[] => []);
  const ofKeys = new Map<string, (readonly number[])[]>();
  for (const [form, { articles: places }] of vocabulary) {
    for (const number of numbersOf(form)) knowing[number]?.push(places);
    for (const key of lexemeKeys.get(form) ?? []) {
      const ofKey = ofKeys.get(key);
      if (ofKey) ofKey.push(places);
      else ofKeys.set(key, [places]);
    }
  }
  const inOrder = inOrderOf(articles.length);
  for (const [key, lists] of ofKeys) {
    const places = inOrder(lists);
    for (const form of relatedForms(key, lexemeKeys))
      for (const number of numbersOf(form)) knowing[number]?.push(places);
  }
  return (from, to) => {
    const tables = Array.from({ length: to - from }, (): TableForm[] => []);
    for (const [number, form] of forms.entries()) {
      for (const places of knowing[number] ?? []) {
        for (let at = firstFrom(places, from); at < places.length; at += 1) {
          const article = places[at] ?? to;
          if (article >= to) break;
          const table = tables[article - from];
          if (table && table.at(-1) !== form) table.push(form);
        }
      }
    }
    return articles.slice(from, to).map(({ url }, number) => ({
      path: articleTablePath(url.split('/').at(-2) ?? ''),
      content: gzipped(writeForms(tables[number] ?? [])),
    }));
  };
}

/** The numbers of articles, in order. */
type Places = readonly number[] | Uint32Array;

/** Where the first article stands that has this number or a later one. */
function firstFrom(places: Places, from: number): number {
  let [low, high] = [0, from === 0 ? 0 : places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
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

/** Puts lists of articles together, each article once, in order. */
function inOrderOf(articles: number): (lists: readonly (readonly number[])[]) => Places {
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
    return Uint32Array.from(found).sort();
  };
}
