import { deserialize, serialize } from 'node:v8';
import { type ArchiveStates, Archives } from './archives.ts';
import type { Memory } from './memory.ts';
import type { Written } from './written.ts';

/** So many of the newest articles at least are in no archive that is kept: it is among them that builds find changes. */
const NEWEST = 64;

interface Kept {
  /** Of all that is in the archives (`namesOfArchives`). */
  readonly name: string;
  /** How many articles that is, the oldest ones. */
  readonly size: number;
  readonly states: ArchiveStates;
}

/** Archives, and how many articles are in them. */
interface Begun {
  readonly archives: Archives;
  readonly size: number;
}

/**
 * The archives as they were before the newest articles came, from build to build: where nothing older has
 * changed, only what came since then is added to them.
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
   * The archives to which articles are added: those that were kept, if they hold none but the first of these
   * articles, or new ones.
   *
   * @param articles the oldest first
   * @param names of the archives up to each of them
   * @param most so many articles they may hold
   * @param memory for new ones
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
    if (!kept || kept.size > most || names[kept.size - 1] !== kept.name)
      return { archives: new Archives(memory), size: 0 };
    const { size, states } = kept;
    return { archives: Archives.resumed(states, articles.slice(0, size)), size };
  }

  /**
   * Keeps archives, to which articles are added one by one, if this is where the next build should begin.
   *
   * @param begun of how many articles those were with which this build began
   * @param size how many articles there are in them now
   */
  keep(archives: Archives, names: readonly string[], begun: number, size: number): void {
    if (size !== names.length - NEWEST || size - begun < NEWEST) return;
    const kept: Kept = { name: names[size - 1] ?? '', size, states: archives.states };
    this.#toKeep = serialize(kept);
  }
}
