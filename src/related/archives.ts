import { Archive, type ArchiveState } from './archive.ts';
import { Memory } from './memory.ts';
import type { Written } from './written.ts';

/** What is known of the archives of all languages, by language. */
export type ArchiveStates = ReadonlyMap<string, ArchiveState>;

/** The archives of all languages up to a moment. */
export class Archives {
  readonly #memory: Memory;
  readonly #byLanguage = new Map<string, Archive>();

  constructor(memory: Memory) {
    this.#memory = memory;
  }

  /** Archives as they were once. @param articles that they had, the oldest first */
  static resumed(states: ArchiveStates, articles: readonly Written[]): Archives {
    const archives = new Archives(new Memory());
    const byLanguage = Map.groupBy(articles, ({ language }) => language);
    for (const [language, state] of states) {
      const archive = Archive.resumed(state, byLanguage.get(language) ?? []);
      archives.#byLanguage.set(language, archive);
    }
    return archives;
  }

  /** What {@link Archives.resumed} needs beside the articles. */
  get states(): ArchiveStates {
    return new Map(Array.from(this.#byLanguage, ([language, { state }]) => [language, state]));
  }

  /** The archive of a language, to which its articles are added. */
  of(language: string): Archive {
    const archive = this.#byLanguage.get(language) ?? new Archive(this.#memory);
    this.#byLanguage.set(language, archive);
    return archive;
  }
}
