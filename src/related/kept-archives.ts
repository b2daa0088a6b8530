import { deserialize, serialize } from 'node:v8';
import { type ArchiveStates, Archives } from './archives.ts';
import { Memory } from './memory.ts';
import type { Written } from './written.ts';

/** What is kept is not written anew for fewer articles. */
const FEW = 64;

interface Kept {
  /** Of all that was in the archives up to each article (`namesOfArchives`). */
  readonly names: readonly string[];
  readonly states: ArchiveStates;
}

/** Archives, and how many articles are in them. */
interface Begun {
  readonly archives: Archives;
  readonly size: number;
}

/**
 * The archives from build to build, of which each article tells how they were before it came: up to the oldest one that has
 * changed nothing is gone through again.
 */
export class KeptArchives {
  readonly #told: () => Uint8Array | undefined;
  #toKeep: Uint8Array | undefined;

  /** @param told what {@link toKeep} was, of the same code and version of V8. It is asked for when it is needed. */
  constructor(told: () => Uint8Array | undefined = () => undefined) {
    this.#told = told;
  }

  /** What the next build is to be told, if it is another than this one was. */
  get toKeep(): Uint8Array | undefined {
    return this.#toKeep;
  }

  /**
   * The archives to which articles are added: those that were kept, as they were when they held none but the first of these
   * articles.
   *
   * @param articles the oldest first
   * @param names of the archives up to each of them
   * @param most so many articles they may hold
   * @param memory of all articles
   */
  begin(
    articles: readonly Written[],
    names: readonly string[],
    most: number,
    memory: Memory,
  ): Begun {
    const told = this.#told();
    // Of what was written here.
    const kept: Kept | undefined = told && deserialize(told);
    let size = Math.min(most, kept?.names.length ?? 0);
    while (size > 0 && kept?.names[size - 1] !== names[size - 1]) size -= 1;
    if (!kept || size === 0) return { archives: new Archives(memory), size: 0 };
    // A few texts are counted sooner than all that is known of texts is read. Of all of them it is not told, and not kept.
    const isFew = articles.length - size < 2 * FEW;
    const known = isFew ? new Memory() : memory.aside();
    return { archives: Archives.resumed(kept.states, articles.slice(0, size), known), size };
  }

  /**
   * Keeps archives that hold all articles, if many were added.
   *
   * @param begun of how many articles those were with which this build began
   */
  keep(archives: Archives, names: readonly string[], begun: number): void {
    if (names.length - begun < FEW) return;
    const kept: Kept = { names, states: archives.states };
    this.#toKeep = serialize(kept);
  }
}
