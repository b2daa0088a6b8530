import { fold } from '../../arabic/fold.ts';
import { words } from '../../arabic/words.ts';
import { tokenOf } from '../token.ts';
import type { ArticleText } from './article-text.ts';
import { once } from './once.ts';

/** The classes of a folded form. */
export type Classes = ReadonlyMap<string, readonly string[]>;

/**
 * The copy of an article that Pagefind indexes, in which each word is its classes' tokens. Nobody
 * reads it: what stands between two spaces in the article stands between two spaces in the copy, so
 * that the position of a match is its position in the article.
 *
 * @param number its place among all articles, the newest being 0
 * @param tokensOf as `tokensBy` gives it
 */
export function indexedCopy(article: ArticleText, number: number, tokensOf: Tokens): string {
  const { title, section, tags, published, blocks } = article;
  const facts = [
    ...(section ? [fact('filter', 'section', section)] : []),
    ...tags.map((tag) => fact('filter', 'tag', tag)),
    fact('filter', 'year', published.slice(0, 4)),
    fact('sort', 'number', String(number)),
  ];
  const tokens = (text: string) => pieces(text).map(tokensOf).join(' ');
  return `<html lang="ar"><body><main data-pagefind-body>${facts.join('')}<h1>${tokens(title)}</h1>${blocks
    .map(({ text }) => `<p>${tokens(text)}</p>`)
    .join('')}</main></body></html>`;
}

/** What stands between spaces: a word with the punctuation that touches it, or punctuation alone. */
export function pieces(text: string): readonly string[] {
  return text.split(/\s+/).filter((piece) => piece !== '');
}

/** The folded forms of the words in a piece. */
export type Forms = (piece: string) => readonly string[];

export function formsOf(piece: string): readonly string[] {
  return words(piece).map((word) => fold(word.text));
}

/** What stands in the index for a piece. */
export type Tokens = (piece: string) => string;

/** Reads pieces by their classes. Pagefind puts the parts of a compound, joined by `_`, at one position. */
export function tokensBy(classes: Classes, forms: Forms = formsOf): Tokens {
  return once((piece) => {
    const keys = forms(piece).flatMap((form) => classes.get(form) ?? [form]);
    const tokens = [...new Set(keys.map(tokenOf))];
    return tokens.length > 0 ? tokens.join('_') : '–';
  });
}

/** An attribute may hold any text, commas too, which Pagefind's short form would split. */
function fact(kind: 'filter' | 'sort', name: string, value: string): string {
  const escaped = value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<span data-pagefind-${kind}="${name}[data-value]" data-value="${escaped}"></span>`;
}
