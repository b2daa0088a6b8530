import type { AskedField, Condition } from './fields.ts';
import type { Operator } from './operators.ts';

/** What was asked, taken apart. */
export interface Question {
  /** The words to find. */
  readonly words: string;
  /** Whether one of them is enough. */
  readonly isEither: boolean;
  /** Words and phrases that no result may have. */
  readonly excluded: readonly string[];
  /** What the answer is narrowed to, by operators and by the filters that are chosen. */
  readonly conditions: readonly Condition[];
  /** Whether the article of a number has all of that. */
  isWithin(number: number): boolean;
  /** Operators and filters that leave nothing of the whole site. */
  readonly unresolved: readonly Unresolved[];
}

/** An operator, or a filter of the address, that names nothing that the site knows, or a date that it has nothing of. */
export interface Unresolved {
  readonly field: AskedField;
  /** Whether it is a date, though of no article. */
  readonly isDate: boolean;
  /** As it was typed; empty where nothing stands after the colon yet. */
  readonly value: string;
  /** None is a filter of the address. */
  readonly operator?: Operator;
  /** What may stand there, and finds something. */
  readonly values: readonly string[];
}
