import { type PackedVectors, packVectors, VectorReader } from './packed-vectors.ts';
import { Postings } from './postings.ts';
import { Scores } from './scores.ts';
import type { TermVector } from './term-vector.ts';
import type { Written } from './written.ts';

/** An article in the archive. */
export interface Archived {
  readonly article: Written;
  readonly vector: TermVector;
}

/** What belonging to one section counts beside words in common, of which 1 is all. */
const OF_SECTION = 0.05;

/** Articles by their terms. */
export class VectorIndex {
  readonly #entries: Archived[] = [];
  readonly #postings: Postings;
  readonly #scores = new Scores();

  constructor(postings = new Postings()) {
    this.#postings = postings;
  }

  /** An index as it was once. @param articles that it had, in the order of their vectors, of which there may be more */
  static resumed(vectors: PackedVectors, articles: readonly Written[]): VectorIndex {
    const reader = new VectorReader(vectors, articles.length);
    const index = new VectorIndex(new Postings((term, most) => reader.lastOf(term, most)));
    for (const [number, article] of articles.entries()) {
      let read: TermVector | undefined;
      index.#addEntry({
        article,
        get vector() {
          read ??= reader.at(number);
          return read;
        },
      });
    }
    return index;
  }

  /** Of all articles, in the order in which they came. */
  get vectors(): PackedVectors {
    return packVectors(this.#entries.map(({ vector }) => vector));
  }

  /** Adds an article, which is newer than all others. */
  add(entry: Archived): void {
    const number = this.#addEntry(entry);
    for (const [at, term] of entry.vector.terms.entries()) {
      this.#postings.add(term, number, entry.vector.weights[at] ?? 0);
    }
  }

  /** Puts an article where it is found by its section. */
  #addEntry(entry: Archived): number {
    const number = this.#entries.push(entry) - 1;
    const { article } = entry;
    if (article.section !== undefined) this.#postings.add(sectionTerm(article), number, OF_SECTION);
    return number;
  }

  /** The most likely to have to do with an article, the likeliest first. */
  likeliest({ article, vector }: Archived, most: number): readonly Archived[] {
    const scores = this.#scores;
    if (article.section !== undefined) this.#postings.sum(sectionTerm(article), 1, scores);
    for (const [at, term] of vector.terms.entries()) {
      this.#postings.sum(term, vector.weights[at] ?? 0, scores);
    }
    return scores.takeBest(most).flatMap((number) => this.#entries[number] ?? []);
  }
}

function sectionTerm({ section }: Written): string {
  return `§${section}`;
}
