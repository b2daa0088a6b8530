import { CountedArticle } from './counted-article.ts';
import { type CountedDocuments, DocumentCounts } from './document-counts.ts';
import { FormCounter } from './form-counts.ts';
import type { KeysOfForms, Memory } from './memory.ts';
import type { PackedVectors } from './packed-vectors.ts';
import { TermClasses } from './term-classes.ts';
import { termVector } from './term-vector.ts';
import { type Archived, VectorIndex } from './vector-index.ts';
import type { Written } from './written.ts';

/** The analysis is made anew when closed months hold so many times the articles that it was made of. */
const GROWTH = 4;

/** All that is known of an archive besides its articles, as data. */
export interface ArchiveState {
  /** How often each form stood in closed months when the analysis was made. */
  readonly analysedVocabulary: ReadonlyMap<string, number>;
  readonly keys: KeysOfForms;
  readonly documents: CountedDocuments;
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
  #month = '';
  #classes = new TermClasses(new Map(), new Map());
  /** Of closed months, the first of them those of which the analysis was made. */
  #documents = new DocumentCounts();
  #index = new VectorIndex();
  readonly #memory: Memory;

  constructor(memory: Memory) {
    this.#memory = memory;
  }

  /**
   * An archive as it was once.
   *
   * @param state what it was then, or later
   * @param articles that it had
   * @returns nothing where the analysis was made of newer ones, too
   */
  static resumed(
    { documents, analysedVocabulary, keys, vectors }: ArchiveState,
    articles: readonly Written[],
    memory: Memory,
  ): Archive | undefined {
    const counted = DocumentCounts.resumed(documents, articles.length);
    if (!counted) return undefined;
    const archive = new Archive(memory);
    archive.#documents = counted;
    archive.#month = articles.at(-1)?.month ?? '';
    archive.#classes = new TermClasses(analysedVocabulary, keys);
    archive.#index = VectorIndex.resumed(vectors, articles);
    for (const article of articles) archive.#articles.push(archive.#counted(article));
    return archive;
  }

  /** What {@link Archive.resumed} needs beside the articles. Its maps are the archive’s own, and go on to change. */
  get state(): ArchiveState {
    return {
      analysedVocabulary: this.#classes.vocabulary,
      keys: this.#classes.keys,
      documents: this.#documents.told,
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
    const terms = counted.termsIn(this.#classes);
    const entry = { article: counted.article, vector: termVector(terms, this.#documents) };
    this.#index.add(entry);
    return entry;
  }

  /** Begins a month: what was written before it is closed. */
  #open(month: string): void {
    this.#month = month;
    const closing = this.#articles.slice(this.#documents.documents);
    if (this.#articles.length >= GROWTH * this.#documents.first) this.#analyse();
    else this.#close(closing);
    for (const counted of closing) counted.forgetTerms();
  }

  /** Sorts the forms into classes by all that is known by now, and enters every article anew. */
  #analyse(): void {
    const vocabulary = this.#vocabulary();
    this.#classes = new TermClasses(vocabulary, this.#memory.classesIn(vocabulary));
    this.#documents = new DocumentCounts();
    this.#index = new VectorIndex();
    this.#close(this.#articles);
    for (const counted of this.#articles) {
      this.#enter(counted);
      counted.forgetTerms();
    }
  }

  /** How often each form stands in all articles. */
  #vocabulary(): ReadonlyMap<string, number> {
    const vocabulary = new Map<string, number>();
    for (const { forms } of this.#articles) {
      for (const [form, count] of forms) vocabulary.set(form, (vocabulary.get(form) ?? 0) + count);
    }
    return vocabulary;
  }

  #close(articles: readonly CountedArticle[]): void {
    const terms = articles.map((counted) => counted.termsIn(this.#classes).keys());
    this.#documents.close(this.#articles.length, terms);
  }
}
