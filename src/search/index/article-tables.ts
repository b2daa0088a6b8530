import { gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { formsOf } from '../../arabic/lexicon.ts';
import { shortForm, writeForms } from '../article-words.ts';
import type { ArticleText } from './indexed-article.ts';
import type { Classes } from './indexed-copy.ts';
import type { Occurrences } from './vocabulary.ts';

/** What a table tells of a form, and its place among all forms of the site. */
interface Told {
  readonly keys: string;
  readonly short: string;
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
  const told = toldOf(classes);
  const toldIn = articles.map(() => new Set<Told>());
  for (const [form, { articles: numbers }] of vocabulary) {
    const some = toldFor(form, classes, told);
    for (const number of numbers) for (const one of some) toldIn[number]?.add(one);
  }
  return articles.map(({ url }, number) => {
    const own = [...(toldIn[number] ?? [])].sort((a, b) => a.place - b.place);
    return { path: `${url.slice(1, -1)}.words`, content: gzipSync(writeForms(own)) };
  });
}

/** Forms of the same classes side by side. */
function toldOf(classes: Classes): ReadonlyMap<string, Told> {
  const forms = [...classes].map(([form, keys]) => ({ form, keys, joined: keys.join() }));
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

/** What an article with this form needs to know: the form itself, and its kin. */
function toldFor(form: string, classes: Classes, told: ReadonlyMap<string, Told>): readonly Told[] {
  const kin = (classes.get(form) ?? []).flatMap((key) =>
    [key, ...formsOf(key)].filter((other) => classes.get(other)?.includes(key)),
  );
  return [form, ...kin].flatMap((each) => told.get(each) ?? []);
}
