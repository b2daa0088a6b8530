import type { Posting } from './postings.ts';
import type { TermVector } from './term-vector.ts';

/** Vectors as they are kept, one after the other: each term once, elsewhere by its number. */
export interface PackedVectors {
  readonly terms: readonly string[];
  /** Where each vector begins, and where the last ends. */
  readonly starts: Uint32Array;
  readonly numbers: Uint32Array;
  readonly weights: Float64Array;
}

/** Vectors that can be read again by a {@link VectorReader}. */
export function packVectors(vectors: readonly TermVector[]): PackedVectors {
  const known = new Map<string, number>();
  const numberOf = (term: string) => {
    const number = known.get(term) ?? known.size;
    known.set(term, number);
    return number;
  };
  const starts = [0];
  for (const { terms } of vectors) starts.push((starts.at(-1) ?? 0) + terms.length);
  const numbers = Uint32Array.from(vectors.flatMap(({ terms }) => terms.map(numberOf)));
  const weights = Float64Array.from(vectors.flatMap((vector) => vector.weights));
  return { terms: [...known.keys()], starts: Uint32Array.from(starts), numbers, weights };
}

/** Reads packed vectors one by one: of ten thousand hardly a hundred are asked for. */
export class VectorReader {
  readonly #packed: PackedVectors;

  constructor(packed: PackedVectors) {
    this.#packed = packed;
  }

  /** @param vector its number, from 0 */
  at(vector: number): TermVector {
    const { terms, starts, numbers, weights } = this.#packed;
    const [start, end] = [starts[vector], starts[vector + 1]];
    return {
      terms: Array.from(numbers.subarray(start, end), (number) => terms[number] ?? ''),
      weights: Array.from(weights.subarray(start, end)),
    };
  }

  /** The last vectors that have a term, the first of them first. */
  lastOf(term: string, most: number): Posting {
    const { terms, starts, numbers, weights } = this.#packed;
    const found: Posting = { numbers: [], weights: [] };
    const number = terms.indexOf(term);
    if (number < 0) return found;
    let vector = starts.length - 2;
    for (let at = numbers.length - 1; at >= 0 && found.numbers.length < most; at -= 1) {
      at = numbers.lastIndexOf(number, at);
      if (at < 0) break;
      while ((starts[vector] ?? 0) > at) vector -= 1;
      found.numbers.unshift(vector);
      found.weights.unshift(weights[at] ?? 0);
    }
    return found;
  }
}
