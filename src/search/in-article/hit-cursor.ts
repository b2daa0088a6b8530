import type { Hit } from './hits.ts';

/** The hits of a page and which of them is the current one. */
export class HitCursor {
  hits: readonly Hit[] = [];
  /** The index of the current hit. */
  index = 0;
  /** The word from which hits are looked for, so that the current one stays in place as one types on. */
  origin: number | undefined;

  /** Takes the hits of another query; the first that ends at the origin or after it becomes current. */
  replace(hits: readonly Hit[]): void {
    this.hits = hits;
    const origin = this.origin ?? 0;
    const next = hits.findIndex(({ last }) => last >= origin);
    this.index = Math.max(0, next);
  }

  /** Goes to a hit further on, from the last to the first; false where there is none. */
  step(step: number): boolean {
    const { length } = this.hits;
    if (length === 0) return false;
    this.index = (this.index + step + length) % length;
    this.origin = this.hits[this.index]?.first;
    return true;
  }
}
