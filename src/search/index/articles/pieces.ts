/** What stands between two spaces, tokenized; one object however often it stands in the articles. */
export interface Piece {
  /** Its place among the different ones: what is known of a piece stands in a list, where it is found fastest. */
  readonly number: number;
  /** The folded forms of the words in it. */
  readonly forms: readonly string[];
  /** The words as they are written, without tashkeel. */
  readonly spellings: readonly string[];
  /** Whether it begins with a word, and whether it ends with one in the midst of a line. */
  readonly opens: boolean;
  readonly closes: boolean;
  /** Where a hyphen alone separates two of the forms: the numbers of the first. */
  readonly hyphens: readonly number[];
  /** How often it stands in the articles. */
  count: number;
}

/** The different ones of some articles, in the order in which they first stand in them. */
export function differentPieces(
  articles: readonly (readonly (readonly Piece[])[])[],
): readonly Piece[] {
  const found: Piece[] = [];
  for (const blocks of articles)
    for (const pieces of blocks) for (const piece of pieces) found[piece.number] ??= piece;
  return found;
}

/** Remembers what a test tells of each piece. */
export function rememberedOf(test: (piece: Piece) => boolean): (piece: Piece) => boolean {
  const known: boolean[] = [];
  return (piece) => {
    const told = known[piece.number];
    if (told !== undefined) return told;
    const fresh = test(piece);
    known[piece.number] = fresh;
    return fresh;
  };
}

/** Blocks have single spaces, by which a string is cut faster; a title may have others. */
const OTHER_SPACE = /[^\S ]/;

/** What `words` makes a word of. */
const LETTER = /(?!\u0640)[\p{L}\p{N}]/u;

/** Whether a piece of text has a word: most begin with an Arabic letter, which is told without a pattern. */
function hasWord(written: string): boolean {
  const first = written.charCodeAt(0);
  const isArabic = first >= 0x0621 && first <= 0x064a && first !== 0x0640;
  return isArabic || LETTER.test(written);
}

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
  for (const written of text.split(OTHER_SPACE.test(text) ? /\s+/ : ' ')) {
    if (written === '') continue;
    if (hasWord(written)) {
      made.push(first + written);
      first = '';
    } else if (made.length === 0) first += written + NO_BREAK;
    else made[made.length - 1] += NO_BREAK + written;
  }
  return first === '' ? made : [first.trimEnd()];
}
