import type { Scores } from './scores.ts';

/** Of a term's or a section's articles, so many of the newest are looked at. */
const NEWEST = 48;

/** Articles of a term, by number, the newest last, and how much it weighs in each. */
export interface Posting {
  readonly numbers: number[];
  readonly weights: number[];
}

/** The inverted index: the newest articles of each term. */
export class Postings {
  readonly #ofTerms = new Map<string, Posting>();
  readonly #older: (term: string, most: number) => Posting;
  readonly #whole = new Set<string>();

  /** @param older what a term has before all that is added, as much of the newest as is asked for */
  constructor(
    older: (term: string, most: number) => Posting = () => ({ numbers: [], weights: [] }),
  ) {
    this.#older = older;
  }

  /** Adds an article to a term. Numbers ascend. */
  add(term: string, number: number, weight: number): void {
    const { numbers, weights } = this.#of(term);
    numbers.push(number);
    weights.push(weight);
    if (numbers.length <= NEWEST) return;
    numbers.shift();
    weights.shift();
  }

  /** Adds to each article of a term what it weighs there, times a factor. */
  sum(term: string, factor: number, scores: Scores): void {
    const { numbers, weights } = this.#wholeOf(term);
    for (const [at, number] of numbers.entries()) {
      scores.add(number, factor * (weights[at] ?? 0));
    }
  }

  #of(term: string): Posting {
    const known = this.#ofTerms.get(term);
    if (known) return known;
    const posting: Posting = { numbers: [], weights: [] };
    this.#ofTerms.set(term, posting);
    return posting;
  }

  /** With the older ones, which are asked for when a term is. */
  #wholeOf(term: string): Posting {
    const posting = this.#of(term);
    if (this.#whole.has(term)) return posting;
    this.#whole.add(term);
    const older = this.#older(term, NEWEST - posting.numbers.length);
    posting.numbers.unshift(...older.numbers);
    posting.weights.unshift(...older.weights);
    return posting;
  }
}
