import { Archive, type ArchiveState } from './archive.ts';
import type { Memory } from './memory.ts';
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

  /**
   * Archives as they were once. One whose analysis was made of newer articles, too, is gone through anew.
   *
   * @param states what they were then, or later
   * @param articles that they had, the oldest first
   */
  static resumed(states: ArchiveStates, articles: readonly Written[], memory: Memory): Archives {
    const archives = new Archives(memory);
    for (const [language, own] of Map.groupBy(articles, (article) => article.language)) {
      const state = states.get(language);
      const resumed = state && Archive.resumed(state, own, memory);
      if (resumed) archives.#byLanguage.set(language, resumed);
      else for (const article of own) archives.of(language).add(article);
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
