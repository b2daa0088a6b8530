import type { Fragment } from '../../fragment.ts';
import {
  PAGEFIND_ENTRY,
  PAGEFIND_LANGUAGE,
  PAGEFIND_SCRIPT,
  PAGEFIND_SIGNATURE,
  PAGEFIND_WASM,
} from '../../index-files.ts';
import { TIMEOUT } from './fetch-file.ts';
import { fetchJson } from './fetch-json.ts';
import { fetchNamed } from './fetch-named.ts';

/** An article that has a token; its text is fetched only when it is shown. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  /** Where the token stands, in pieces of the article between spaces. */
  readonly words: readonly number[];
  readonly data: () => Promise<Fragment>;
}

export interface SearchOptions {
  readonly sort: Readonly<Record<string, 'asc'>>;
}

/** An index of Pagefind: https://pagefind.app/docs/api/ */
export interface Index {
  /** What its entry calls it; none where the site has no articles. */
  readonly name?: string | undefined;
  search(token: string | null, options: SearchOptions): Promise<{ results: Hit[] }>;
}

/** What we use of Pagefind's JavaScript API, and what `search/index/pagefind/script.ts` adds. */
interface Pagefind {
  createInstance(options: { noWorker: boolean; language: string }): Index;
  fetchWith(fetch: (url: string) => Promise<Response>): void;
}

/**
 * What Pagefind needs to begin. It is begun once, and with whole files: one that began without would be
 * lost, and two that begin together break each other.
 */
export interface PagefindFiles {
  readonly code: Pagefind;
  /** By their names; none where the site has no articles. */
  readonly files: ReadonlyMap<string, ArrayBuffer | string>;
  readonly name?: string;
}

/** @param base where the index is, with a slash at its end */
export async function fetchPagefind(base: string): Promise<PagefindFiles> {
  const [code, fetched] = await Promise.all([importCode(base), fetchFiles(base)]);
  return { code, ...fetched };
}

/** Starts Pagefind. It runs without its own worker, which would cost another 12 KB. */
export function startPagefind({ code, files, name: index }: PagefindFiles): Index {
  if (files.size === 0) return { search: async () => ({ results: [] }) };
  code.fetchWith(async (url) => {
    const [path = ''] = url.split('?');
    const name = path.slice(path.lastIndexOf('/') + 1);
    return new Response(files.get(name) ?? (await fetchOfPagefind(url)));
  });
  const instance = code.createInstance({ noWorker: true, language: PAGEFIND_LANGUAGE });
  return Object.assign(instance, { name: index });
}

async function fetchFiles(base: string): Promise<Omit<PagefindFiles, 'code'>> {
  const entry = await fetchJson(base + PAGEFIND_ENTRY);
  if (!isEntryFile(entry)) throw new Error(`no entry to an index: ${base}`);
  const index = entry.languages[PAGEFIND_LANGUAGE];
  if (!index) return { files: new Map() };
  const packed = [`pagefind.${index.hash}.pf_meta`, PAGEFIND_WASM];
  const unpacked = await Promise.all(packed.map((name) => fetchOfPagefind(base + name)));
  const files = new Map<string, ArrayBuffer | string>([[PAGEFIND_ENTRY, JSON.stringify(entry)]]);
  for (const [at, name] of packed.entries()) files.set(name, unpacked[at] ?? '');
  return { files, name: index.hash };
}

async function fetchOfPagefind(url: string): Promise<ArrayBuffer> {
  const file = await (await fetchNamed(url)).arrayBuffer();
  if (new TextDecoder().decode(file.slice(0, PAGEFIND_SIGNATURE.length)) === PAGEFIND_SIGNATURE)
    return file;
  throw new Error(`no file of Pagefind: ${url}`);
}

interface EntryFile {
  readonly languages: Readonly<Record<string, { readonly hash: string }>>;
}

function isEntryFile(value: unknown): value is EntryFile {
  return value instanceof Object && 'languages' in value && value.languages instanceof Object;
}

let failures = 0;

/** A browser may remember a module that did not come: the next attempt has another address. */
async function importCode(base: string): Promise<Pagefind> {
  const again = failures === 0 ? '' : `?again=${failures}`;
  try {
    const timeout = new Promise<never>((_, reject) => {
      setTimeout(reject, TIMEOUT);
    });
    const code: Pagefind = await Promise.race([
      import(/* @vite-ignore */ `${base}${PAGEFIND_SCRIPT}${again}`),
      timeout,
    ]);
    if (!code.fetchWith) throw new Error('no engine of ours');
    return code;
  } catch (error) {
    failures += 1;
    throw error;
  }
}
