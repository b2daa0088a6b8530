import { FormCounter, type FormCounts } from './form-counts.ts';
import type { Memory } from './memory.ts';
import { Postings } from './postings.ts';
import { TermClasses } from './term-classes.ts';
import { type TermVector, termVector } from './term-vector.ts';
import type { Written } from './written.ts';

/** An article in the archive. */
export interface Archived {
  readonly article: Written;
  readonly vector: TermVector;
}

/** The analysis is made anew when closed months hold so many times the articles that it was made of. */
const GROWTH = 4;

/** What belonging to one section counts beside words in common, of which 1 is all. */
const OF_SECTION = 0.05;

/** An article, and what its forms are in the present classes. */
interface Counted {
  readonly article: Written;
  readonly forms: FormCounts;
  /** Until its month is closed. */
  terms?: ReadonlyMap<string, number>;
}

/**
 * The articles of one language up to a moment. What is rare, and which forms are one word, is learned
 * from closed months alone, so that an article sees nothing that is newer than itself, and those of one
 * month see the same.
 */
export class Archive {
  readonly #counter = new FormCounter();
  readonly #articles: Counted[] = [];
  readonly #vocabulary = new Map<string, number>();
  #month = '';
  /** How many articles, the first ones, are of closed months. */
  #closed = 0;
  #analysed = 0;
  #classes: TermClasses;
  #documents = new Map<string, number>();
  #entries: Archived[] = [];
  #postings = new Postings();
  readonly #memory: Memory;

  constructor(memory: Memory) {
    this.#memory = memory;
    this.#classes = this.#learnClasses();
  }

  /** Adds an article, which is newer than all others. */
  add(article: Written): Archived {
    if (article.month !== this.#month) this.#open(article.month);
    const forms = this.#memory.formsOf(article, () => this.#counter.countsOf(article));
    const counted: Counted = { article, forms };
    this.#articles.push(counted);
    return this.#enter(counted, this.#count(counted));
  }

  /** The most likely to have to do with an article, the likeliest first. */
  likeliest({ article, vector }: Archived, most: number): readonly Archived[] {
    const scores = new Map<number, number>();
    if (article.section !== undefined) this.#postings.sum(sectionTerm(article), 1, scores);
    for (const [at, term] of vector.terms.entries()) {
      this.#postings.sum(term, vector.weights[at] ?? 0, scores);
    }
    return [...scores]
      .sort(([a, score], [b, other]) => other - score || b - a)
      .slice(0, most)
      .flatMap(([number]) => this.#entries[number] ?? []);
  }

  #count(counted: Counted): ReadonlyMap<string, number> {
    counted.terms = this.#classes.countsOf(counted.forms, counted.article.tags);
    return counted.terms;
  }

  /** Puts an article where it is found. */
  #enter({ article }: Counted, terms: ReadonlyMap<string, number>): Archived {
    const of = (term: string) => this.#documents.get(term) ?? 0;
    const vector = termVector(terms, { documents: this.#closed, of });
    const number = this.#entries.push({ article, vector }) - 1;
    if (article.section !== undefined) this.#postings.add(sectionTerm(article), number, OF_SECTION);
    for (const [at, term] of vector.terms.entries()) {
      this.#postings.add(term, number, vector.weights[at] ?? 0);
    }
    return { article, vector };
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
    for (const counted of closing) delete counted.terms;
  }

  /** Sorts the forms into classes by all that is known by now, and enters every article anew. */
  #analyse(): void {
    this.#analysed = this.#closed;
    this.#classes = this.#learnClasses();
    this.#documents = new Map();
    this.#entries = [];
    this.#postings = new Postings();
    const counts = this.#articles.map((counted) => this.#count(counted));
    this.#countDocuments(this.#articles);
    for (const [at, counted] of this.#articles.entries()) {
      this.#enter(counted, counts[at] ?? new Map());
      delete counted.terms;
    }
  }

  #learnClasses(): TermClasses {
    return new TermClasses(this.#vocabulary, this.#memory.classesIn(this.#vocabulary));
  }

  #countDocuments(articles: readonly Counted[]): void {
    for (const { terms = new Map<string, number>() } of articles) {
      for (const term of terms.keys()) {
        this.#documents.set(term, (this.#documents.get(term) ?? 0) + 1);
      }
    }
  }
}

function sectionTerm({ section }: Written): string {
  return `§${section}`;
}
