import { apart } from '../../compound-form.ts';
import type { Piece } from '../articles/pieces.ts';
import type { TokenizedArticle } from './tokenized-article.ts';

/**
 * Calls back for each two words of a block between which there is nothing but a space or a hyphen.
 *
 * @param mayBegin whether a pair that begins with the last word of a piece is of interest
 */
export function eachPair(
  pieces: readonly Piece[],
  mayBegin: (piece: Piece) => boolean,
  visit: (first: string, second: string, at: number, next: number) => void,
): void {
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (!piece) continue;
    const { forms, hyphens, closes } = piece;
    for (const number of hyphens) visit(forms[number] ?? '', forms[number + 1] ?? '', at, at);
    const next = closes ? pieces[at + 1] : undefined;
    if (next?.opens && mayBegin(piece)) visit(forms.at(-1) ?? '', next.forms[0] ?? '', at, at + 1);
  }
}

/** Every form that articles have, each two words side by side among them. */
export function formsOfTexts(articles: readonly TokenizedArticle[]): ReadonlySet<string> {
  const forms = new Set<string>();
  for (const pieces of articles.flat()) {
    for (const piece of pieces) for (const form of piece.forms) forms.add(form);
    eachPair(
      pieces,
      () => true,
      (first, second) => forms.add(apart(first, second)),
    );
  }
  return forms;
}
