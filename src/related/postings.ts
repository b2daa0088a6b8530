/** Of a term's or a section's articles, so many of the newest are looked at. */
const NEWEST = 48;

/** The inverted index: the newest articles of each term, by number, and how much it weighs in each. */
export class Postings {
  readonly #numbers = new Map<string, number[]>();
  readonly #weights = new Map<string, number[]>();

  /** Adds an article to a term. Numbers ascend. */
  add(term: string, number: number, weight: number): void {
    pushNewest(this.#numbers, term, number);
    pushNewest(this.#weights, term, weight);
  }

  /** Adds to each article of a term what it weighs there, times a factor. */
  sum(term: string, factor: number, scores: Map<number, number>): void {
    const weights = this.#weights.get(term) ?? [];
    for (const [at, number] of (this.#numbers.get(term) ?? []).entries()) {
      scores.set(number, (scores.get(number) ?? 0) + factor * (weights[at] ?? 0));
    }
  }
}

function pushNewest(lists: Map<string, number[]>, term: string, value: number): void {
  const list = lists.get(term);
  if (!list) lists.set(term, [value]);
  else {
    list.push(value);
    if (list.length > NEWEST) list.shift();
  }
}
