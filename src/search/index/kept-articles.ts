import { createHash } from 'node:crypto';
import { readSealed, writeSealed } from '../../cache/sealed-file.ts';
import { cacheVersion } from '../../content/cache-version.ts';
import { PROJECT } from '../../folders.ts';
import type { Numerals } from '../../strings/numerals.ts';
import { ownFragments } from './fragments.ts';
import { type IndexedArticle, readIndexedArticle } from './indexed-article.ts';

/** What an article was read to, and its packed fragment. */
interface Kept {
  readonly article: IndexedArticle;
  readonly fragment: Uint8Array;
}

/** A page that may be an article. */
export interface ArticlePage {
  /** Of its bytes. */
  readonly hash: string;
  html(): string;
}

/** A line each: the page's hash, the fragment, and the article as JSON. */
const LINE = /^(\S+) (\S+) (.*)$/s;

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
  readonly #keys = new Map<IndexedArticle, string>();
  readonly #kept = new Map<IndexedArticle, Kept>();
  /** As they stand in the file. */
  readonly #lines = new Map<IndexedArticle, Buffer>();

  /** @param file where they are kept */
  constructor(file: string, timeZone: string, numerals: Numerals) {
    this.#file = file;
    this.#timeZone = timeZone;
    this.#numerals = numerals;
    this.#version = versionOf(timeZone, numerals);
    this.#base = linesByKey(readSealed(file, this.#version));
    this.#further = linesByKey(readSealed(furtherFile(file), this.#version));
  }

  /** The article of a page, as {@link readIndexedArticle} reads it. */
  read(url: string, { hash, html }: ArticlePage): IndexedArticle | undefined {
    const key = createHash('sha256').update(url).update('\0').update(hash).digest('base64url');
    const line = this.#base.get(key) ?? this.#further.get(key);
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
      if (fragment) this.#kept.set(article, { article, fragment });
    }
    return new Map(
      [...this.#kept.values()].map(({ article: { url }, fragment }) => [url, fragment]),
    );
  }

  /** Keeps all that it has read for the next build, those too of which nobody has asked for a fragment. */
  save(): void {
    this.fragmentsOf([...this.#keys.keys()]);
    const now = new Map<string, Buffer>();
    for (const [article, kept] of this.#kept) {
      const key = this.#keys.get(article) ?? '';
      now.set(key, this.#lines.get(article) ?? lineOf(key, kept));
    }
    const further = new Map([...now].filter(([key]) => !this.#base.has(key)));
    const left = this.#base.size - (now.size - further.size);
    // The base is large, and is not written anew for each article.
    if (this.#base.size === 0 || further.size + left > FURTHER) {
      this.#write(this.#file, now);
      this.#write(furtherFile(this.#file), new Map());
    } else if (further.size > 0 || this.#further.size > 0) {
      this.#write(furtherFile(this.#file), further);
    }
  }

  #write(file: string, lines: Lines): void {
    writeSealed(file, this.#version, Buffer.concat([...lines.values()]));
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
    Buffer.concat(kept.flatMap((file) => readSealed(file, version) ?? [])),
  );
}

function versionOf(timeZone: string, numerals: Numerals): string {
  // Dates are written by the system's own data of languages, which come with Node.
  const settings = [timeZone, numerals, process.version];
  return cacheVersion(settings, PROJECT, 'src/search/index/kept-articles.ts');
}

/** So many articles may be others than when the base was written. */
const FURTHER = 64;

type Lines = ReadonlyMap<string, Buffer>;

function furtherFile(file: string): string {
  return `${file}-further`;
}

function lineOf(key: string, { article, fragment }: Kept): Buffer {
  const packed = Buffer.from(fragment).toString('base64');
  return Buffer.from(`${key} ${packed} ${JSON.stringify(article)}\n`);
}

function linesByKey(bytes: Buffer | undefined): Lines {
  const lines = new Map<string, Buffer>();
  for (let at = 0; bytes && at < bytes.length; ) {
    const end = bytes.indexOf('\n', at);
    const line = bytes.subarray(at, end + 1);
    lines.set(line.toString('latin1', 0, line.indexOf(' ')), line);
    at = end + 1;
  }
  return lines;
}

/** The seal is whole, so the line is one that was written here. */
function keptOf(line: Buffer | undefined): Kept | undefined {
  const [, , fragment, article] = (line && LINE.exec(line.toString('utf8'))) ?? [];
  if (fragment === undefined || article === undefined) return undefined;
  return { article: JSON.parse(article), fragment: Buffer.from(fragment, 'base64') };
}
