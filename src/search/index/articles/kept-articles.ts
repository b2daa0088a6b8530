import { readSealed, writeSealed } from '../../../cache/sealed-file.ts';
import { cacheVersion } from '../../../content/cache-version.ts';
import { PROJECT } from '../../../folders.ts';
import type { Numerals } from '../../../strings/numerals.ts';
import { type Kept, keptOf, keyOfPage, type Lines, lineOf, linesByKey } from './article-lines.ts';
import { ownFragments } from './fragments.ts';
import { type IndexedArticle, readIndexedArticle } from './indexed-article.ts';

/** A page that may be an article. */
export interface ArticlePage {
  /** Of its bytes. */
  readonly hash: string;
  html(): string;
}

/**
 * What the index has of each article and of no other, kept from build to build by the bytes of its page. A
 * page that is as it was is neither parsed again nor looked through for what has to be isolated.
 */
export class KeptArticles {
  readonly #file: string;
  readonly #version: string;
  readonly #timeZone: string;
  readonly #numerals: Numerals;
  /** What a build that read all has kept, and what those since then have. */
  readonly #base: Lines;
  readonly #further: Lines;
  /** What was read ahead of it. */
  readonly #ahead: Lines;
  readonly #keys = new Map<IndexedArticle, string>();
  readonly #kept = new Map<IndexedArticle, Kept>();
  /** As they stand in the file. */
  readonly #lines = new Map<IndexedArticle, Buffer>();

  /**
   * @param file where they are kept
   * @param ahead pages that this build has read already
   */
  constructor(file: string, timeZone: string, numerals: Numerals, ahead: Lines = new Map()) {
    this.#file = file;
    this.#ahead = ahead;
    this.#timeZone = timeZone;
    this.#numerals = numerals;
    this.#version = versionOf(timeZone, numerals);
    this.#base = linesByKey(readSealed(file, this.#version));
    this.#further = linesByKey(readSealed(furtherFile(file), this.#version));
  }

  /** The article of a page, as {@link readIndexedArticle} reads it. */
  read(url: string, { hash, html }: ArticlePage): IndexedArticle | undefined {
    const key = keyOfPage(url, hash);
    const line = this.#base.get(key) ?? this.#further.get(key) ?? this.#ahead.get(key);
    const known = keptOf(line);
    const article = known?.article ?? readIndexedArticle(url, html());
    if (!article) return undefined;
    this.#keys.set(article, key);
    if (line && known) {
      this.#kept.set(article, known);
      this.#lines.set(article, line);
    }
    return article;
  }

  /** The fragments of articles that it has read, by address, as {@link ownFragments} makes them. */
  fragmentsOf(articles: readonly IndexedArticle[]): ReadonlyMap<string, Uint8Array> {
    const fresh = articles.filter((article) => !this.#kept.has(article));
    const made = ownFragments(fresh, this.#timeZone, this.#numerals);
    for (const article of fresh) {
      const fragment = made.get(article.url);
      if (fragment) this.#kept.set(article, { article, fragment: () => fragment });
    }
    return new Map(
      articles.flatMap((article) => {
        const kept = this.#kept.get(article);
        return kept ? [[article.url, kept.fragment()]] : [];
      }),
    );
  }

  /** Keeps all that it has read for the next build, those too of which nobody has asked for a fragment. */
  save(): void {
    this.fragmentsOf([...this.#keys.keys()]);
    const now = [...this.#kept.keys()];
    const further = now.filter((article) => !this.#base.has(this.#keyOf(article)));
    const left = this.#base.size - (now.length - further.length);
    // The base is large, and is not written anew for each article.
    if (this.#base.size === 0 || further.length + left > FURTHER) {
      this.#write(this.#file, now);
      this.#write(furtherFile(this.#file), []);
    } else if (further.length > 0 || this.#further.size > 0) {
      this.#write(furtherFile(this.#file), further);
    }
  }

  #keyOf(article: IndexedArticle): string {
    return this.#keys.get(article) ?? '';
  }

  #write(file: string, articles: readonly IndexedArticle[]): void {
    writeSealed(file, this.#version, this.#linesOf(articles));
  }

  /** One at a time: together they would fill the memory. */
  *#linesOf(articles: readonly IndexedArticle[]): Generator<Buffer> {
    for (const article of articles) {
      const kept = this.#kept.get(article);
      if (kept) yield this.#lines.get(article) ?? lineOf(this.#keyOf(article), kept);
    }
  }
}

/** Puts what several builds have kept of articles into one file. */
export function joinArticles(
  files: readonly string[],
  target: string,
  ...settings: Parameters<typeof versionOf>
): void {
  const version = versionOf(...settings);
  const kept = files.flatMap((file) => [file, furtherFile(file)]);
  writeSealed(
    target,
    version,
    kept.flatMap((file) => readSealed(file, version) ?? []),
  );
}

function versionOf(timeZone: string, numerals: Numerals): string {
  // Dates are written by the system's own data of languages, which come with Node.
  const settings = [timeZone, numerals, process.version];
  return cacheVersion(settings, PROJECT, 'src/search/index/articles/kept-articles.ts');
}

/** So many articles may be others than when the base was written. */
const FURTHER = 64;

function furtherFile(file: string): string {
  return `${file}-further`;
}
