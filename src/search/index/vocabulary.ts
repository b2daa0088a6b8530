import type { Piece } from './pieces.ts';
import type { TokenizedArticle } from './tokenized-article.ts';

/** Where a folded form stands. */
export interface Occurrences {
  /** How often, in all articles. */
  count: number;
  /** The articles that have it, by number, in order. */
  readonly articles: number[];
}

/** Every folded form of the articles, which are numbered in their order. */
export function vocabularyOf(
  articles: readonly TokenizedArticle[],
): ReadonlyMap<string, Occurrences> {
  const vocabulary = new Map<string, Occurrences>();
  const ofForm = (form: string): Occurrences => {
    const known = vocabulary.get(form) ?? { count: 0, articles: [] };
    vocabulary.set(form, known);
    return known;
  };
  // A piece is one object wherever it stands, and so is found faster than a form by its letters.
  const ofPieces = new Map<Piece, readonly Occurrences[]>();
  for (const [number, blocks] of articles.entries()) {
    for (const pieces of blocks) {
      for (const piece of pieces) {
        const ofPiece = ofPieces.get(piece) ?? piece.forms.map(ofForm);
        ofPieces.set(piece, ofPiece);
        for (const found of ofPiece) {
          found.count += 1;
          if (found.articles.at(-1) !== number) found.articles.push(number);
        }
      }
    }
  }
  return vocabulary;
}
