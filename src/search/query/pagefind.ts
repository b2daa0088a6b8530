import type { Filters } from './address.ts';
import type { Hit } from './engine.ts';
import { fetchJson } from './json-file.ts';
import { fetchUnpacked, PATIENCE } from './whole-file.ts';

/** An index of Pagefind: https://pagefind.app/docs/api/ */
export interface Index {
  search(
    token: string | null,
    options: { filters: Filters; sort: Readonly<Record<string, 'asc'>> },
  ): Promise<{ results: Hit[] }>;
}

/** The part of Pagefind's JavaScript API that we stand on, and what `search/index/engine-file.ts` adds. */
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
}

/** @param base where the index is, with a slash at its end */
export async function fetchPagefind(base: string): Promise<PagefindFiles> {
  const [code, files] = await Promise.all([importCode(base), fetchFiles(base)]);
  return { code, files };
}

/** All languages share one index: see `search/index/build-index.ts`. */
const LANGUAGE = 'unknown';
const ENTRY = 'pagefind-entry.json';

/** Begins Pagefind. It runs without its worker, which would cost another 12 KB. */
export function beginPagefind({ code, files }: PagefindFiles): Index {
  if (files.size === 0) return { search: async () => ({ results: [] }) };
  code.fetchWith(async (url) => {
    const name = /[^/?]*(?=\?|$)/.exec(url)?.[0] ?? '';
    return new Response(files.get(name) ?? (await fetchOfPagefind(url)));
  });
  return code.createInstance({ noWorker: true, language: LANGUAGE });
}

async function fetchFiles(base: string): Promise<ReadonlyMap<string, ArrayBuffer | string>> {
  const entry = await fetchJson(base + ENTRY);
  if (!isEntry(entry)) throw new Error(`no entry to an index: ${base}`);
  const index = entry.languages[LANGUAGE];
  if (!index) return new Map();
  const packed = [`pagefind.${index.hash}.pf_meta`, `wasm.${LANGUAGE}.pagefind`];
  const unpacked = await Promise.all(packed.map((name) => fetchOfPagefind(base + name)));
  const files = new Map<string, ArrayBuffer | string>([[ENTRY, JSON.stringify(entry)]]);
  for (const [at, name] of packed.entries()) files.set(name, unpacked[at] ?? '');
  return files;
}

/** Begins every unpacked file of Pagefind, which takes them so. */
const SIGNATURE = 'pagefind_dcd';

async function fetchOfPagefind(url: string): Promise<ArrayBuffer> {
  const file = await (await fetchUnpacked(url)).arrayBuffer();
  if (new TextDecoder().decode(file.slice(0, SIGNATURE.length)) === SIGNATURE) return file;
  throw new Error(`no file of Pagefind: ${url}`);
}

interface Entry {
  readonly languages: Readonly<Record<string, { readonly hash: string }>>;
}

function isEntry(told: unknown): told is Entry {
  return told instanceof Object && 'languages' in told && told.languages instanceof Object;
}

let failures = 0;

/** A browser may remember a module that did not come: the next attempt has another address. */
async function importCode(base: string): Promise<Pagefind> {
  const again = failures === 0 ? '' : `?again=${failures}`;
  try {
    const late = new Promise<never>((_, reject) => {
      AbortSignal.timeout(PATIENCE).onabort = reject;
    });
    const code: Pagefind = await Promise.race([
      import(/* @vite-ignore */ `${base}pagefind.js${again}`),
      late,
    ]);
    if (!code.fetchWith) throw new Error('no engine of ours');
    return code;
  } catch (error) {
    failures += 1;
    throw error;
  }
}
