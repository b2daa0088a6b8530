import { fetchPagefind, type Index, startPagefind } from './pagefind.ts';

/** The eight bytes with which every module begins: the least that compiles. */
const LEAST_MODULE = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/**
 * Opens an index of Pagefind, which is WebAssembly. A page's policy allows that by a word that Chromium
 * before 97 and Safari before 16 do not know; a worker has a policy of its own, and works there.
 *
 * @param base where the index is, with a slash at its end
 * @see https://www.w3.org/TR/CSP3/#wasm-integration
 */
export async function openIndex(base: string): Promise<Index> {
  if (mayCompile()) return startPagefind(await fetchPagefind(base));
  const { openInWorker } = await import('./index-in-worker.ts');
  return openInWorker(base);
}

function mayCompile(): boolean {
  try {
    return Boolean(new WebAssembly.Module(LEAST_MODULE));
  } catch {
    return false;
  }
}
