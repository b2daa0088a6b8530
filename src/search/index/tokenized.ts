import { foldedForms, unvocalised } from '../../arabic/fold.ts';
import { words } from '../../arabic/words.ts';
import type { ArticleText } from './indexed-article.ts';
import { piecesOfLines } from './indexed-copy.ts';

/** What stands between two spaces, read; one and the same however often it stands in the articles. */
export interface Piece {
  /** The folded forms of the words in it. */
  readonly forms: readonly string[];
  /** The words as they are written, without tashkeel. */
  readonly spellings: readonly string[];
  /** How often it stands in the articles. */
  count: number;
}

/** An article's pieces: those of its title, then those of each block. */
export type Reading = readonly (readonly Piece[])[];

/** Reads articles, each different piece once: a newspaper repeats itself. */
export function readAll(articles: readonly ArticleText[]): readonly Reading[] {
  const known = new Map<string, Piece>();
  const read = (text: string): Piece => {
    const before = known.get(text);
    const piece = before ?? pieceOf(text);
    piece.count += 1;
    if (!before) known.set(text, piece);
    return piece;
  };
  return articles.map(({ title, blocks }) =>
    [title, ...blocks.map(({ text }) => text)].map((text) => piecesOfLines(text).flat().map(read)),
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
