import type { IndexFile } from 'pagefind';
import { PAGEFIND_ENTRY } from '../../index-files.ts';
import { contentOf, DIGITS, fragmentPath, META, metaFiles, wordsPath } from './files.ts';
import { type ChunkMeta, type Meta, readMeta } from './meta.ts';
import { packed, pagefindName, unpacked } from './packed-file.ts';
import { mergedChunks, withShortestLimits } from './word-chunks.ts';

const FRAGMENT = /^fragment\//;
const OF_A_PART = /\.pf_meta$|^index\//;

interface Part {
  readonly meta: Meta;
  readonly before: number;
  readonly words: readonly Uint8Array[];
}

/**
 * One index from those that Pagefind makes of some articles after the other, as it would make it of all at
 * once, for which it needs 100 KB of memory an article.
 */
export class MergedIndex {
  readonly #parts: Part[] = [];
  readonly #names = new Set<string>();
  #pages = 0;
  /** Of the last part. */
  #files: readonly IndexFile[] = [];

  /**
   * Takes the index of the next articles, and gives back their fragments in the order of the articles, under names that
   * are theirs alone.
   *
   * @throws if Pagefind does not number pages as they were added, which its list of pages by our numbers tells
   */
  add(files: readonly IndexFile[]): readonly IndexFile[] {
    this.#files = files.filter(({ path }) => !FRAGMENT.test(path));
    const read = files.find(({ path }) => META.test(path));
    // Of no articles Pagefind writes none.
    if (!read) return [];
    const meta = readMeta(unpacked(read.content));
    if (!meta.sorts.every(({ pages }) => pages.every((page, at) => page === at)))
      throw new Error('Pagefind has pages in another order than they were added in');
    const contents = new Map(files.map(({ path, content }) => [path, content]));
    const fragments: IndexFile[] = [];
    const pages = meta.pages.map((page) => {
      const content = contentOf(contents, fragmentPath(page.name));
      const name = this.#names.has(page.name)
        ? pagefindName(unpacked(content), DIGITS, (taken) => this.#names.has(taken))
        : page.name;
      this.#names.add(name);
      fragments.push({ path: fragmentPath(name), content });
      return { ...page, name };
    });
    this.#parts.push({
      meta: { ...meta, pages },
      before: this.#pages,
      words: meta.chunks.map(({ name }) => contentOf(contents, wordsPath(name))),
    });
    this.#pages += meta.pages.length;
    return fragments;
  }

  /** All files but the fragments. */
  files(): readonly IndexFile[] {
    const [first, second] = this.#parts;
    if (!first || !second) return this.#files;
    const words = writeWords(this.#parts);
    const meta: Meta = {
      ...first.meta,
      pages: this.#parts.flatMap((part) => part.meta.pages),
      chunks: words.chunks,
      sorts: first.meta.sorts.map(({ key }, at) => ({
        key,
        pages: this.#parts.flatMap((part) =>
          (part.meta.sorts[at]?.pages ?? []).map((page) => page + part.before),
        ),
      })),
    };
    const entry = this.#files.find(({ path }) => path === PAGEFIND_ENTRY);
    return [
      ...this.#files.filter((file) => file !== entry && !OF_A_PART.test(file.path)),
      ...metaFiles(meta, entry),
      ...words.files,
    ];
  }
}

function writeWords(parts: readonly Part[]) {
  const names = new Set<string>();
  const files: IndexFile[] = [];
  const chunks: ChunkMeta[] = [];
  const inParts = parts.map(({ words, before }) => ({ files: unpackedOneByOne(words), before }));
  for (const { from, to, bytes } of mergedChunks(inParts)) {
    const name = pagefindName(bytes, DIGITS, (taken) => names.has(taken));
    names.add(name);
    files.push({ path: wordsPath(name), content: packed(bytes) });
    chunks.push({ from, to, name });
  }
  return { files, chunks: withShortestLimits(chunks) };
}

function* unpackedOneByOne(contents: readonly Uint8Array[]): Generator<Buffer> {
  for (const content of contents) yield unpacked(content);
}
