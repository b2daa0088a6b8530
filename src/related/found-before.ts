import { hash } from 'node:crypto';
import { nameOfWords } from './memory.ts';
import type { Written } from './written.ts';

/**
 * What articles were found to lead to, each by all that it depends on: itself, and the older ones, in their
 * order. What is not asked for is forgotten.
 */
export class FoundBefore {
  readonly #before: ReadonlyMap<string, readonly string[]>;
  readonly #now = new Map<string, readonly string[]>();

  /** @param told what {@link toString} has written, of the same code */
  constructor(told?: string) {
    // Of what was written here.
    const before: readonly [string, readonly string[]][] =
      told === undefined ? [] : JSON.parse(told);
    this.#before = new Map(before);
  }

  get(name: string): readonly string[] | undefined {
    const found = this.#before.get(name);
    if (found) this.#now.set(name, found);
    return found;
  }

  set(name: string, found: readonly string[]): void {
    this.#now.set(name, found);
  }

  /** Whether all that is known was known before, and nothing else. */
  get isAsBefore(): boolean {
    const isKnown = (name: string) => this.#before.has(name);
    return this.#now.size === this.#before.size && [...this.#now.keys()].every(isKnown);
  }

  toString(): string {
    return JSON.stringify([...this.#now]);
  }
}

/**
 * A name for each article with all that are older, in their order, as far as they count.
 *
 * @param articles the oldest first
 */
export function namesOfArchives(articles: readonly Written[]): readonly string[] {
  let older = '';
  return articles.map((article) => {
    const { slug, month, language, section = null, tags } = article;
    const own = JSON.stringify([slug, month, language, section, tags, nameOfWords(article)]);
    older = sha256(`${older} ${own}`);
    return older;
  });
}

/**
 * A name for each article, by all that decides what it leads to.
 *
 * @param archives their names, of {@link namesOfArchives}
 * @param besides the slugs that an article leads to anyway
 */
export function namesOfQuestions(
  articles: readonly Written[],
  archives: readonly string[],
  besides: (slug: string) => ReadonlySet<string>,
): readonly string[] {
  const older = new Set<string>();
  return articles.map(({ slug }, at) => {
    // To newer ones, as of a series, it would not lead in any case.
    const others = [...besides(slug)].filter((other) => older.has(other)).sort();
    older.add(slug);
    return sha256(`${archives[at]} ${JSON.stringify(others)}`);
  });
}

function sha256(text: string): string {
  return hash('sha256', text, 'base64url');
}
