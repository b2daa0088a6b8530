import { foldedForms, unvocalised } from '../../../arabic/fold.ts';
import { foldPlain, plainWord } from '../../../arabic/plain-word.ts';
import { words } from '../../../arabic/words.ts';
import type { IndexedArticle } from '../articles/indexed-article.ts';
import { type Piece, piecesOfLines } from '../articles/pieces.ts';

/** Ends the last piece of a line, which so is another than the same piece in its midst. */
const LINE_END = '\n';

const HYPHEN = /^[-\u2010\u2011]$/;

/** An article's pieces: those of its title, then those of each block. */
export type TokenizedArticle = readonly (readonly Piece[])[];

/** How many pieces an article has. */
export function piecesIn(article: TokenizedArticle): number {
  return article.reduce((sum, block) => sum + block.length, 0);
}

/** Tokenizes articles, each different piece once: a newspaper repeats itself. */
export function tokenizeArticles(articles: readonly IndexedArticle[]): readonly TokenizedArticle[] {
  const pieces = new Map<string, Piece>();
  const tokenize = (text: string): Piece => {
    const known = pieces.get(text);
    const piece = known ?? pieceOf(text, pieces.size);
    piece.count += 1;
    if (!known) pieces.set(text, piece);
    return piece;
  };
  return articles.map(({ title, blocks }) =>
    [title, ...blocks.map(({ text }) => text)].map((text) =>
      piecesOfLines(text).flatMap((line) =>
        line.map((piece, at) => tokenize(at === line.length - 1 ? piece + LINE_END : piece)),
      ),
    ),
  );
}

function pieceOf(text: string, number: number): Piece {
  const plain = plainWord(text);
  if (plain) {
    const { text: word, start } = plain;
    const end = start + word.length;
    return {
      number,
      forms: [foldPlain(word)],
      spellings: [word],
      opens: start === 0,
      closes: end === text.length,
      hyphens: [],
      count: 0,
    };
  }
  const written = words(text);
  const forms = written.map((word) => foldedForms(word.text));
  let last = -1;
  const hyphens = written.flatMap(({ end }, at) => {
    last += forms[at]?.length ?? 0;
    const next = written[at + 1];
    return next && HYPHEN.test(text.slice(end, next.start)) ? [last] : [];
  });
  return {
    number,
    forms: forms.flat(),
    spellings: written.flatMap((word) => unvocalised(word.text)),
    opens: written[0]?.start === 0,
    closes: written.at(-1)?.end === text.length,
    hyphens,
    count: 0,
  };
}
