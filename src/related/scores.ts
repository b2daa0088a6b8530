/** What articles score, by number. Each adds hundreds, so that they stand in a list and in no map. */
export class Scores {
  #scores = new Float64Array(1024);
  readonly #scored: number[] = [];

  /** @param score more than nothing */
  add(number: number, score: number): void {
    if (number >= this.#scores.length) this.#grow(number);
    const before = this.#scores[number] ?? 0;
    if (before === 0) this.#scored.push(number);
    this.#scores[number] = before + score;
  }

  /** The numbers that score most, the best first and of equals the greater, and forgets all. */
  takeBest(most: number): readonly number[] {
    const best: number[] = [];
    for (const number of this.#scored) {
      let at = best.length;
      while (at > 0 && this.#isBetter(number, best[at - 1] ?? 0)) at -= 1;
      if (at === most) continue;
      best.splice(at, 0, number);
      if (best.length > most) best.pop();
    }
    for (const number of this.#scored) this.#scores[number] = 0;
    this.#scored.length = 0;
    return best;
  }

  #isBetter(one: number, other: number): boolean {
    const difference = (this.#scores[one] ?? 0) - (this.#scores[other] ?? 0);
    return difference > 0 || (difference === 0 && one > other);
  }

  #grow(number: number): void {
    const grown = new Float64Array(2 * (number + 1));
    grown.set(this.#scores);
    this.#scores = grown;
  }
}
