/** What the build writes and the browser reads: the names of the index's files and folders. */

/** The folder of the index, below the site's base. */
export const INDEX_FOLDER = 'pagefind';

/** The entry file of Pagefind, which names its other files. */
export const PAGEFIND_ENTRY = 'pagefind-entry.json';

/** Pagefind's own script, which the build patches: `index/pagefind/script.ts`. */
export const PAGEFIND_SCRIPT = 'pagefind.js';

/**
 * The language under which Pagefind keeps everything. Our analysis stands on both sides, so its stemmer
 * is off; and it would keep an index for each language, of which a page finds its own alone.
 */
export const PAGEFIND_LANGUAGE = 'unknown';

/** Pagefind's program, compressed. */
export const PAGEFIND_WASM = `wasm.${PAGEFIND_LANGUAGE}.pagefind`;

/** Pagefind's compressed files begin so once they are decompressed. */
export const PAGEFIND_SIGNATURE = 'pagefind_dcd';

/** The folder of the table of forms, below that of the index. */
export const WORD_FOLDER = 'words/';

/** The file that tells how the table of forms is cut into files: `Manifest`. */
export const WORD_MANIFEST = 'index.json';

/** The path of an article's own table of forms, below the folder of the index. */
export function articleTablePath(slug: string): string {
  return `articles/${slug}.words`;
}
