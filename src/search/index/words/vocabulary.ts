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
    const known = vocabulary.get(form);
    if (known) return known;
    const fresh = { count: 0, articles: [] };
    vocabulary.set(form, fresh);
    return fresh;
  };
  const ofPieces: (readonly Occurrences[])[] = [];
  for (const [number, blocks] of articles.entries()) {
    for (const pieces of blocks) {
      for (const piece of pieces) {
        const known = ofPieces[piece.number];
        const ofPiece = known ?? piece.forms.map(ofForm);
        if (!known) ofPieces[piece.number] = ofPiece;
        for (const found of ofPiece) {
          found.count += 1;
          if (found.articles.at(-1) !== number) found.articles.push(number);
        }
      }
    }
  }
  return vocabulary;
}
