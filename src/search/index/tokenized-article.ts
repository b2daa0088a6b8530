import { foldedForms, unvocalised } from '../../arabic/fold.ts';
import { words } from '../../arabic/words.ts';
import type { IndexedArticle } from './indexed-article.ts';
import { type Piece, piecesOfLines } from './pieces.ts';

/** An article's pieces: those of its title, then those of each block. */
export type TokenizedArticle = readonly (readonly Piece[])[];

/** Tokenizes articles, each different piece once: a newspaper repeats itself. */
export function tokenizeArticles(articles: readonly IndexedArticle[]): readonly TokenizedArticle[] {
  const pieces = new Map<string, Piece>();
  const tokenize = (text: string): Piece => {
    const known = pieces.get(text);
    const piece = known ?? pieceOf(text);
    piece.count += 1;
    if (!known) pieces.set(text, piece);
    return piece;
  };
  return articles.map(({ title, blocks }) =>
    [title, ...blocks.map(({ text }) => text)].map((text) =>
      piecesOfLines(text).flat().map(tokenize),
    ),
  );
}

function pieceOf(text: string): Piece {
  const written = words(text).map((word) => word.text);
  return {
    forms: written.flatMap(foldedForms),
    spellings: written.flatMap(unvocalised),
    count: 0,
  };
}
