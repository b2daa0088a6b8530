import { cborArray } from './cbor.ts';
import { mergeWord, type PackedWord, readWords, type WrittenWord } from './postings.ts';

/** Files of words of a part of an index. */
export interface PartWords {
  /** Unpacked one by one, in the order of their words. */
  readonly files: Iterable<Buffer>;
  /** Pages of the parts before. */
  readonly before: number;
}

/** Pagefind ends a file of words with the one that makes it so large: its own `chunk_index`. */
const CHUNK_SIZE = 20_000;

/** A file of words. */
export interface WordChunk {
  readonly from: string;
  readonly to: string;
  readonly bytes: Buffer;
}

/** Goes through the words of all parts, and puts them into files as Pagefind does; of each part one file is unpacked at a time. */
export function* mergedChunks(parts: readonly PartWords[]): Generator<WordChunk> {
  const heads = parts.flatMap(({ files, before }) => {
    const words = wordsOf(files);
    const next = words.next();
    return next.done ? [] : [{ words, before, word: next.value }];
  });
  let chunk: WrittenWord[] = [];
  let size = 0;
  while (heads.length > 0) {
    const first = heads
      .map(({ word }) => word.word)
      .reduce((least, word) => (Buffer.compare(word, least) < 0 ? word : least));
    const having = heads.filter(({ word }) => word.word.equals(first));
    const merged = mergeWord(
      first,
      having.map(({ word, before }) => ({ ...word, before })),
    );
    for (const head of having) {
      const next = head.words.next();
      if (next.done) heads.splice(heads.indexOf(head), 1);
      else head.word = next.value;
    }
    chunk.push(merged);
    size += merged.size;
    if (size < CHUNK_SIZE) continue;
    yield chunkOf(chunk);
    [chunk, size] = [[], 0];
  }
  if (chunk.length > 0) yield chunkOf(chunk);
}

function* wordsOf(files: Iterable<Buffer>): Generator<PackedWord> {
  for (const file of files) yield* readWords(file);
}

/** A file of these words. */
export function chunkOf(words: readonly WrittenWord[]): WordChunk {
  return {
    from: words[0]?.word.toString() ?? '',
    to: words.at(-1)?.word.toString() ?? '',
    bytes: cborArray([cborArray(words.map(({ bytes }) => bytes))]),
  };
}

/** Of the last word of a file and the first of the next only so much is told as parts them. */
export function withShortestLimits<Limits extends Pick<WordChunk, 'from' | 'to'>>(
  chunks: readonly Limits[],
): readonly Limits[] {
  return chunks.map((chunk, at) => {
    const [before, after] = [chunks[at - 1], chunks[at + 1]];
    return {
      ...chunk,
      from: before ? upToDifference(chunk.from, before.to) : chunk.from,
      to: after ? upToDifference(chunk.to, after.from) : chunk.to,
    };
  });
}

/** The characters of a word that it shares with another, and one more. */
function upToDifference(word: string, other: string): string {
  const [own, others] = [[...word], [...other]];
  const same = own.findIndex((character, at) => character !== others[at]);
  return same < 0 ? word : own.slice(0, same + 1).join('');
}
