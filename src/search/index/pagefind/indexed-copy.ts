import type { LexemeKeys } from '../../../arabic/lexemes.ts';
import { apart } from '../../compound-form.ts';
import { parts } from '../../compound-parts.ts';
import { tokenOf } from '../../token.ts';
import { type Piece, rememberedOf } from '../articles/pieces.ts';
import type { TokenizedArticle } from '../words/tokenized-article.ts';
import { eachPair } from '../words/word-pairs.ts';

/**
 * The copy of an article that Pagefind indexes, in which each word is the tokens of its lexemes. Nobody
 * reads it: what stands between two spaces in the article stands between two spaces in the copy, so
 * that the position of a match is its position in the article.
 *
 * @param number its place among all articles, the newest being 0
 * @param tokensOf as `tokensBy` gives it
 */
export function indexedCopy(
  [title = [], ...blocks]: TokenizedArticle,
  number: number,
  tokensOf: Tokens,
): string {
  const place = `<span data-pagefind-sort="number[data-value]" data-value="${number}"></span>`;
  const tokens = (block: readonly Piece[]) => tokensOf(block).join(' ');
  return `<html lang="ar"><body><main data-pagefind-body>${place}<h1>${tokens(title)}</h1>${blocks
    .map((block) => `<p>${tokens(block)}</p>`)
    .join('')}</main></body></html>`;
}

/** For each piece of a block, the tokens that stand for it in the index. */
export type Tokens = (block: readonly Piece[]) => readonly string[];

/**
 * Makes tokens of pieces by their lexemes. Pagefind puts the members of what is joined by `_` at one
 * position. The token of a compound that is written apart stands in the place of both its words.
 */
export function tokensBy(lexemeKeys: LexemeKeys): Tokens {
  const cache: string[] = [];
  const compounds = [...lexemeKeys.keys()].map(parts).filter(({ length }) => length > 1);
  const firsts = new Set(compounds.map(([first = '']) => first));
  const mayBegin = rememberedOf(({ forms }) => firsts.has(forms.at(-1) ?? ''));
  return (block) => {
    const tokens = block.map((piece) => {
      const known = cache[piece.number];
      if (known !== undefined) return known;
      const made = joined(tokensOf(piece, lexemeKeys));
      cache[piece.number] = made;
      return made;
    });
    eachPair(block, mayBegin, (first, second, at, next) => {
      const keys = firsts.has(first) ? lexemeKeys.get(apart(first, second)) : undefined;
      if (!keys) return;
      const own = keys.map(tokenOf);
      for (const place of new Set([at, next])) {
        const others = (tokens[place] ?? '').split('_');
        tokens[place] = joined([...new Set([...others, ...own])]);
      }
    });
    return tokens;
  };
}

/** A piece without a word has its position too. */
function joined(tokens: readonly string[]): string {
  return tokens.length > 0 ? tokens.join('_') : '–';
}

function tokensOf({ forms }: Piece, lexemeKeys: LexemeKeys): readonly string[] {
  const keys = forms.flatMap((form) => lexemeKeys.get(form) ?? [form]);
  return [...new Set(keys.map(tokenOf))];
}
