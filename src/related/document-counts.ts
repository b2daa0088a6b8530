import type { DocumentFrequencies } from './term-vector.ts';

/** Months that were closed at once. */
interface Closing {
  /** How many articles are of them and of older ones. */
  readonly articles: number;
  /** Numbers of the terms that stand in theirs, each followed by in how many of them. */
  readonly counts: Uint32Array;
}

/** What was counted, as data. */
export interface CountedDocuments {
  readonly terms: readonly string[];
  /** The oldest first. */
  readonly closings: readonly Closing[];
}

/** In how many articles of closed months a term stands. It is known of each month, so that it can be told how it was. */
export class DocumentCounts implements DocumentFrequencies {
  readonly #numbers = new Map<string, number>();
  readonly #counts: number[] = [];
  readonly #closings: Closing[] = [];

  /**
   * The counts as they were in an archive of so many articles.
   *
   * @returns nothing where it had closed fewer than were counted at once first
   */
  static resumed(
    { terms, closings }: CountedDocuments,
    articles: number,
  ): DocumentCounts | undefined {
    // A month is closed by the first article of the next.
    const before = closings.filter((closing) => closing.articles < articles);
    if (before.length === 0) return undefined;
    const resumed = new DocumentCounts();
    for (const term of terms) resumed.#numberOf(term);
    for (const closing of before) resumed.#add(closing);
    return resumed;
  }

  /** What {@link DocumentCounts.resumed} needs. */
  get told(): CountedDocuments {
    return { terms: [...this.#numbers.keys()], closings: this.#closings };
  }

  /** Of how many articles all are counted. */
  get documents(): number {
    return this.#closings.at(-1)?.articles ?? 0;
  }

  /** How many were counted at once first. */
  get first(): number {
    return this.#closings[0]?.articles ?? 0;
  }

  of(term: string): number {
    return this.#counts[this.#numbers.get(term) ?? -1] ?? 0;
  }

  /**
   * Closes months.
   *
   * @param articles how many are of them and of older ones
   * @param termsOf the different terms of each that was not counted yet
   */
  close(articles: number, termsOf: Iterable<Iterable<string>>): void {
    const counts = new Map<number, number>();
    for (const terms of termsOf) {
      for (const term of terms) {
        const number = this.#numberOf(term);
        counts.set(number, (counts.get(number) ?? 0) + 1);
      }
    }
    this.#add({ articles, counts: Uint32Array.from([...counts].flat()) });
  }

  #add(closing: Closing): void {
    this.#closings.push(closing);
    const { counts } = closing;
    for (let at = 0; at < counts.length; at += 2) {
      const number = counts[at] ?? 0;
      this.#counts[number] = (this.#counts[number] ?? 0) + (counts[at + 1] ?? 0);
    }
  }

  #numberOf(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const number = this.#counts.push(0) - 1;
    this.#numbers.set(term, number);
    return number;
  }
}
