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

/** Reads packed vectors one by one: after most builds hardly a hundred of ten thousand are asked for. */
export class VectorReader {
  readonly #packed: PackedVectors;
  readonly #numbers: ReadonlyMap<string, number>;
  /** Of each term, by its number, where it stands, one after the other, and where its places end. */
  readonly #places: Uint32Array;
  readonly #ends: Uint32Array;

  /** @param vectors how many of them count, the first ones */
  constructor(packed: PackedVectors, vectors: number) {
    this.#packed = packed;
    this.#numbers = new Map(packed.terms.map((term, number) => [term, number]));
    const numbers = packed.numbers.subarray(0, packed.starts[vectors]);
    const ends = new Uint32Array(packed.terms.length + 1);
    for (const number of numbers) ends[number + 1] = (ends[number + 1] ?? 0) + 1;
    for (let number = 1; number < ends.length; number += 1)
      ends[number] = (ends[number] ?? 0) + (ends[number - 1] ?? 0);
    this.#places = new Uint32Array(numbers.length);
    for (const [at, number] of numbers.entries()) {
      const place = ends[number] ?? 0;
      this.#places[place] = at;
      ends[number] = place + 1;
    }
    this.#ends = ends;
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
    const number = this.#numbers.get(term);
    if (number === undefined) return { numbers: [], weights: [] };
    const end = this.#ends[number] ?? 0;
    const start = Math.max(end - most, number === 0 ? 0 : (this.#ends[number - 1] ?? 0));
    const places = [...this.#places.subarray(start, end)];
    return {
      numbers: places.map((place) => this.#vectorAt(place)),
      weights: places.map((place) => this.#packed.weights[place] ?? 0),
    };
  }

  /** The number of the vector in which a place is. */
  #vectorAt(place: number): number {
    const { starts } = this.#packed;
    let [low, high] = [0, starts.length - 1];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= place) low = middle;
      else high = middle;
    }
    return low;
  }
}
