import type { Posting } from './postings.ts';
import type { Term } from './terms.ts';

/** Whether an article is among those that a question is narrowed to. */
export type Within = (id: string) => boolean;

/** A term of a question, and the articles that have it. */
export interface FoundTerm {
  readonly term: Term;
  readonly articles: ReadonlyMap<string, Posting>;
  /** Its forms that the whole site does not have. */
  readonly unknown: readonly string[];
  /** Whether it is sooner two words that were typed without their space. */
  readonly isGuess?: boolean;
  /** Whether it may be of the name of a section, an author or a tag. */
  readonly isOfName: boolean;
  /** How many articles have it in their text, if names have it besides. */
  readonly having?: number;
}
