/** Stems: words on the way to their citation form. */

/** A word without proclitics, and what the letters already taken off have shown about it. */
export interface Stem {
  readonly word: string;
  /** It had the article, so it has neither pronoun nor tanwin. */
  readonly definite?: boolean;
  /** It had an ending that singulars alone take, so it is no broken plural. */
  readonly singular?: boolean;
  /** It had a preposition, the article or an ending of nouns, so it is no verb. */
  readonly noun?: boolean;
  /** It had the سـ of the future, so it is a verb. */
  readonly verb?: boolean;
}

/** Remembers a value for each stem, in a map for each set of features, so that no key is built. */
export class StemCache<Value> {
  readonly #maps = Array.from({ length: 16 }, () => new Map<string, Value>());

  /** The values of all stems with the features of this one, by word. */
  of({ definite, singular, noun, verb }: Stem): Map<string, Value> {
    const features = (definite ? 1 : 0) | (singular ? 2 : 0) | (noun ? 4 : 0) | (verb ? 8 : 0);
    return this.#maps[features] ?? new Map();
  }
}
