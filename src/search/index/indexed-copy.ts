import { escapeAttribute } from '../../text/escaping.ts';
import { tokenOf } from '../token.ts';
import type { ArticleText } from './indexed-article.ts';
import type { Piece, Reading } from './tokenized.ts';

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
export function indexedCopy(
  { section, tags, published }: ArticleText,
  [title = [], ...blocks]: Reading,
  number: number,
  tokensOf: Tokens,
): string {
  const facts = [
    ...(section ? [fact('filter', 'section', section)] : []),
    ...tags.map((tag) => fact('filter', 'tag', tag)),
    fact('filter', 'year', published.slice(0, 4)),
    fact('sort', 'number', String(number)),
  ];
  const tokens = (block: readonly Piece[]) => block.map(tokensOf).join(' ');
  return `<html lang="ar"><body><main data-pagefind-body>${facts.join('')}<h1>${tokens(title)}</h1>${blocks
    .map((block) => `<p>${tokens(block)}</p>`)
    .join('')}</main></body></html>`;
}

/** Blocks have single spaces, by which a string is cut faster; a title may have others. */
const OTHER_SPACE = /[^\S ]/;

/** What `words` makes a word of. */
const LETTER = /(?!\u0640)[\p{L}\p{N}]/u;

const NO_BREAK = '\u00A0';

/** The pieces of a text, line by line. */
export function piecesOfLines(text: string): readonly (readonly string[])[] {
  return text.split('\n').map(pieces);
}

/**
 * What stands between spaces: words with the punctuation that touches them. A dash between spaces goes
 * with the word before it: words that a reader sees side by side have positions side by side.
 */
export function pieces(text: string): readonly string[] {
  const made: string[] = [];
  let first = '';
  for (const part of text.split(OTHER_SPACE.test(text) ? /\s+/ : ' ')) {
    if (part === '') continue;
    if (LETTER.test(part)) {
      made.push(first + part);
      first = '';
    } else if (made.length === 0) first += part + NO_BREAK;
    else made[made.length - 1] += NO_BREAK + part;
  }
  return first === '' ? made : [first.trimEnd()];
}

/** What stands in the index for a piece. */
export type Tokens = (piece: Piece) => string;

/** Reads pieces by their classes. Pagefind puts the parts of a compound, joined by `_`, at one position. */
export function tokensBy(classes: Classes): Tokens {
  const known = new Map<Piece, string>();
  return (piece) => {
    const before = known.get(piece);
    if (before) return before;
    const tokens = tokensOf(piece, classes);
    known.set(piece, tokens);
    return tokens;
  };
}

function tokensOf({ forms }: Piece, classes: Classes): string {
  const keys = forms.flatMap((form) => classes.get(form) ?? [form]);
  const tokens = [...new Set(keys.map(tokenOf))];
  return tokens.length > 0 ? tokens.join('_') : '–';
}

/** An attribute may hold any text, commas too, which Pagefind's short form would split. */
function fact(kind: 'filter' | 'sort', name: string, value: string): string {
  return `<span data-pagefind-${kind}="${name}[data-value]" data-value="${escapeAttribute(value)}"></span>`;
}
