import { CborReader, cborArray, cborArrayHead, cborText, cborUnsigned } from './cbor.ts';

/**
 * A word's postings in one part of an index, as Pagefind packs them: an array for each page that has it, of the
 * page's number, counted from the page before, and its places in text and fields.
 */
export interface Pages {
  readonly count: number;
  /** The numbers of the first page and the last. */
  readonly first: number;
  readonly last: number;
  /** What follows the first page's number. */
  readonly rest: Buffer;
  /** By which Pagefind cuts words into files: one for each page and one for each place. */
  readonly size: number;
}

/** A word of an index, and where it stands. */
export interface PackedWord {
  /** In UTF-8, by whose bytes words are sorted. */
  readonly word: Buffer;
  readonly pages: Pages;
  /** Spellings with other marks, each with its own. */
  readonly variants: readonly (readonly [spelling: Buffer, pages: Pages])[];
}

/** What one part of an index has of a word. */
export interface WordInPart extends PackedWord {
  /** Pages of the parts before. */
  readonly before: number;
}

/** Reads the words of a file, `index/*.pf_index`, unpacked. */
export function* readWords(file: Buffer): Generator<PackedWord> {
  const reader = new CborReader(file);
  expectArray(reader, 1);
  for (let left = reader.array(); left > 0; left -= 1) {
    expectArray(reader, 3);
    const word = reader.text();
    const pages = readPages(reader);
    const variants: [Buffer, Pages][] = [];
    for (let others = reader.array(); others > 0; others -= 1) {
      expectArray(reader, 2);
      variants.push([reader.text(), readPages(reader)]);
    }
    yield { word, pages, variants };
  }
}

/** A word as it stands in a file. */
export interface WrittenWord {
  readonly word: Buffer;
  readonly bytes: Buffer;
  readonly size: number;
}

/** Puts together what the parts of an index, in their order, have of one word. */
export function mergeWord(word: Buffer, parts: readonly WordInPart[]): WrittenWord {
  const spellings = parts.flatMap(({ variants, before }) =>
    variants.map(([spelling, pages]) => ({ spelling, pages, before })),
  );
  const variants = [...Map.groupBy(spellings, ({ spelling }) => spelling.toString()).values()]
    .map((found) => ({ found, spelling: found[0]?.spelling ?? word }))
    .sort((one, other) => Buffer.compare(one.spelling, other.spelling))
    .map(({ found, spelling }) => cborArray([cborText(spelling), mergePages(found)]));
  return {
    word,
    bytes: cborArray([cborText(word), mergePages(parts), cborArray(variants)]),
    size: parts.reduce((sum, { pages }) => sum + pages.size, 0),
  };
}

/** A page: its number, places in its text, and those in its fields. */
const PAGE = cborArrayHead(3);

function readPages(reader: CborReader): Pages {
  const count = reader.array();
  let [first, last, size, start] = [0, 0, 0, reader.at];
  for (let at = 0; at < count; at += 1) {
    expectArray(reader, 3);
    last += reader.unsigned();
    if (at === 0) [first, start] = [last, reader.at];
    size += 1 + skipPlaces(reader);
  }
  return { count, first, last, rest: reader.since(start), size };
}

/** A page that has a word. */
export interface Posting {
  readonly page: number;
  /** Its places, as they are packed, and how many. */
  readonly places: Buffer;
  readonly count: number;
}

/** Passes over a page's places in its text and its fields. */
function skipPlaces(reader: CborReader): number {
  let size = 0;
  for (let lists = 0; lists < 2; lists += 1) {
    const places = reader.array();
    reader.skipIntegers(places);
    size += places;
  }
  return size;
}

/** Whether a word stands on one of some pages: of most words it is asked, and of few more. */
export function standsOn({ count, first, rest }: Pages, some: ReadonlySet<number>): boolean {
  const reader = new CborReader(rest);
  let page = first;
  for (let left = count; left > 0; left -= 1) {
    if (some.has(page)) return true;
    if (left === 1) break;
    skipPlaces(reader);
    expectArray(reader, 3);
    page += reader.unsigned();
  }
  return false;
}

/** A word's postings, one by one. */
export function postingsIn({ count, first, rest }: Pages): readonly Posting[] {
  const reader = new CborReader(rest);
  let page = first;
  return Array.from({ length: count }, (_, at) => {
    if (at > 0) {
      expectArray(reader, 3);
      page += reader.unsigned();
    }
    const start = reader.at;
    const places = skipPlaces(reader);
    return { page, places: reader.since(start), count: places };
  });
}

/** The inverse of `postingsIn`. */
export function pagesOf(postings: readonly Posting[]): Pages {
  const [first, last] = [postings[0]?.page ?? 0, postings.at(-1)?.page ?? 0];
  const packed = postings.flatMap(({ page, places }, at) => {
    const before = postings[at - 1]?.page;
    return before === undefined ? [places] : [PAGE, cborUnsigned(page - before), places];
  });
  const size = postings.reduce((sum, { count }) => sum + count + 1, 0);
  return { count: postings.length, first, last, rest: Buffer.concat(packed), size };
}

function mergePages(parts: readonly { readonly pages: Pages; readonly before: number }[]): Buffer {
  const some = parts.filter(({ pages }) => pages.count > 0);
  let last = 0;
  const merged = some.flatMap(({ pages, before }) => {
    const fromLast = before + pages.first - last;
    last = before + pages.last;
    return [PAGE, cborUnsigned(fromLast), pages.rest];
  });
  const count = some.reduce((sum, { pages }) => sum + pages.count, 0);
  return Buffer.concat([cborArrayHead(count), ...merged]);
}

function expectArray(reader: CborReader, length: number): void {
  if (reader.array() !== length) throw new Error('a file of Pagefind has another form');
}
