import { CountedArticle } from './counted-article.ts';
import { FormCounter } from './form-counts.ts';
import { type KeysOfForms, Memory } from './memory.ts';
import type { PackedVectors } from './packed-vectors.ts';
import { TermClasses } from './term-classes.ts';
import { termVector } from './term-vector.ts';
import { type Archived, VectorIndex } from './vector-index.ts';
import type { Written } from './written.ts';

/** The analysis is made anew when closed months hold so many times the articles that it was made of. */
const GROWTH = 4;

/** All that is known of an archive besides its articles, as data. */
export interface ArchiveState {
  /** That of its newest articles. */
  readonly month: string;
  /** How many articles, the first ones, are of closed months; and of how many the analysis was made. */
  readonly closed: number;
  readonly analysed: number;
  /** How often each form stands in closed months, and how often it did when the analysis was made. */
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly analysedVocabulary: ReadonlyMap<string, number>;
  readonly keys: KeysOfForms;
  /** In how many articles of closed months a term stands. */
  readonly documents: ReadonlyMap<string, number>;
  /** One an article. */
  readonly vectors: PackedVectors;
}

/**
 * The articles of one language up to a moment. What is rare, and which forms are one word, is learned
 * from closed months alone, so that an article sees nothing that is newer than itself, and those of one
 * month see the same.
 */
export class Archive {
  readonly #counter = new FormCounter();
  readonly #articles: CountedArticle[] = [];
  #vocabulary = new Map<string, number>();
  #month = '';
  /** How many articles, the first ones, are of closed months. */
  #closed = 0;
  #analysed = 0;
  #classes: TermClasses;
  #documents = new Map<string, number>();
  #index = new VectorIndex();
  readonly #memory: Memory;

  constructor(memory: Memory) {
    this.#memory = memory;
    this.#classes = this.#learnClasses();
  }

  /**
   * An archive as it was once. It needs no memory: it counts forms of those of its articles alone whose month is open.
   *
   * @param articles that it had
   */
  static resumed(state: ArchiveState, articles: readonly Written[]): Archive {
    const archive = new Archive(new Memory());
    const { month, closed, analysed, vocabulary, documents, vectors } = state;
    archive.#month = month;
    archive.#closed = closed;
    archive.#analysed = analysed;
    archive.#vocabulary = new Map(vocabulary);
    archive.#documents = new Map(documents);
    archive.#classes = new TermClasses(state.analysedVocabulary, state.keys);
    archive.#index = VectorIndex.resumed(vectors, articles);
    for (const article of articles) archive.#articles.push(archive.#counted(article));
    return archive;
  }

  /** What {@link Archive.resumed} needs beside the articles. Its maps are the archive’s own, and go on to change. */
  get state(): ArchiveState {
    return {
      month: this.#month,
      closed: this.#closed,
      analysed: this.#analysed,
      vocabulary: this.#vocabulary,
      analysedVocabulary: this.#classes.vocabulary,
      keys: this.#classes.keys,
      documents: this.#documents,
      vectors: this.#index.vectors,
    };
  }

  /** Adds an article, which is newer than all others. */
  add(article: Written): Archived {
    if (article.month !== this.#month) this.#open(article.month);
    const counted = this.#counted(article);
    this.#articles.push(counted);
    return this.#enter(counted);
  }

  /** The most likely to have to do with an article, the likeliest first. */
  likeliest(archived: Archived, most: number): readonly Archived[] {
    return this.#index.likeliest(archived, most);
  }

  #counted(article: Written): CountedArticle {
    return new CountedArticle(article, (written) =>
      this.#memory.formsOf(written, () => this.#counter.countsOf(written)),
    );
  }

  /** Puts an article where it is found. */
  #enter(counted: CountedArticle): Archived {
    const of = (term: string) => this.#documents.get(term) ?? 0;
    const terms = counted.termsIn(this.#classes);
    const entry = {
      article: counted.article,
      vector: termVector(terms, { documents: this.#closed, of }),
    };
    this.#index.add(entry);
    return entry;
  }

  /** Begins a month: what was written before it is closed. */
  #open(month: string): void {
    this.#month = month;
    const closing = this.#articles.slice(this.#closed);
    for (const { forms } of closing) {
      for (const [form, count] of forms) {
        this.#vocabulary.set(form, (this.#vocabulary.get(form) ?? 0) + count);
      }
    }
    this.#closed = this.#articles.length;
    if (this.#closed >= GROWTH * this.#analysed) this.#analyse();
    else this.#countDocuments(closing);
    for (const counted of closing) counted.forgetTerms();
  }

  /** Sorts the forms into classes by all that is known by now, and enters every article anew. */
  #analyse(): void {
    this.#analysed = this.#closed;
    this.#classes = this.#learnClasses();
    this.#documents = new Map();
    this.#index = new VectorIndex();
    this.#countDocuments(this.#articles);
    for (const counted of this.#articles) {
      this.#enter(counted);
      counted.forgetTerms();
    }
  }

  #learnClasses(): TermClasses {
    return new TermClasses(this.#vocabulary, this.#memory.classesIn(this.#vocabulary));
  }

  #countDocuments(articles: readonly CountedArticle[]): void {
    for (const counted of articles) {
      for (const term of counted.termsIn(this.#classes).keys()) {
        this.#documents.set(term, (this.#documents.get(term) ?? 0) + 1);
      }
    }
  }
}
