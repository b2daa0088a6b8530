import { minifySync } from 'vite';
import { PAGEFIND_SCRIPT } from '../../index-files.ts';

/**
 * Where Pagefind passes over a file of the index that did not come, as if no article had the word or
 * the filter.
 */
const PASSES_OVER = /(?<="load_(?:index|filter)_chunk"\)\))\.catch\(\(\)=>\{\}\)/g;

/** Where it fills the table that `plain-wasm.ts` takes away. */
const FILLS_TABLE = /(?<=__wbindgen_init_externref_table:function\(\)\{)[^{}]*(?=\})/g;

/** The oldest browser that searches. */
const OLDEST = 'chrome92';

/** Lets the page say how files are fetched: `search/query/pagefind.ts`. */
const OWN_FETCH = 'let fetch=globalThis.fetch;export const fetchWith=(own)=>{fetch=own};';

/**
 * Pagefind's `pagefind.js`, which on our pages fetches what we have proved to be whole, and says so when
 * a file does not come. Its names are shortened, which saves a reader 2 KB.
 *
 * @throws if it is not the Pagefind that we know
 */
export function patchedPagefind(code: string): string {
  if (code.match(PASSES_OVER)?.length !== 2 || code.match(FILLS_TABLE)?.length !== 1) {
    throw new Error('pagefind.js has changed: see src/search/index/pagefind/script.ts');
  }
  const patched = OWN_FETCH + code.replace(PASSES_OVER, '').replace(FILLS_TABLE, '');
  const { code: minified, errors } = minifySync(PAGEFIND_SCRIPT, patched, {
    module: true,
    compress: { target: OLDEST },
  });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('; '));
  return minified;
}
