import { type CommonWord, readCommonWords } from '../common-words.ts';
import { type FacetTable, readFacets } from '../facet-table.ts';
import { WORD_FOLDER, WORD_MANIFEST } from '../index-files.ts';
import { byForm, fileWith, type Manifest, readEntries, type WordEntry } from '../word-table.ts';
import { fetchJson } from './engine/fetch-json.ts';
import { fetchNamed } from './engine/fetch-named.ts';

/** The site's table of forms, of which only the files that a query needs are fetched. */
export interface WordLookup {
  readonly manifest: Manifest;
  find(form: string): Promise<WordEntry | undefined>;
  /** The forms that begin so, the commonest first; those of one file. */
  beginningWith(start: string): Promise<readonly WordEntry[]>;
  /** The commonest words of the site. */
  common(): Promise<readonly CommonWord[]>;
  /** What the articles can be narrowed to, and which has what. */
  facets(): Promise<FacetTable>;
}

/** @param base where the index is, with a slash at its end */
export async function openWordLookup(base: string): Promise<WordLookup> {
  const folder = base + WORD_FOLDER;
  const manifest = await fetchJson(folder + WORD_MANIFEST);
  if (!isManifest(manifest)) throw new Error(`no table of forms: ${base}`);
  const files = new Map<string, Promise<readonly WordEntry[]>>();
  const entriesOf = (file: string) => {
    const entries = files.get(file) ?? textOf(folder + file).then(readEntries);
    files.set(file, entries);
    entries.catch(() => files.delete(file));
    return entries;
  };
  const entriesAround = async (form: string) => {
    const file = fileWith(form, manifest.files);
    return file === undefined ? [] : entriesOf(file);
  };
  return {
    manifest,
    async find(form) {
      const entries = await entriesAround(form);
      const entry = entries[position(form, entries)];
      return entry?.form === form ? entry : undefined;
    },
    async beginningWith(start) {
      const entries = await entriesAround(start);
      return entries.filter(({ form }) => form.startsWith(start)).sort((a, b) => b.count - a.count);
    },
    common: kept(async () => readCommonWords(await textOf(folder + manifest.common))),
    facets: kept(async () => readFacets(await textOf(folder + manifest.facets))),
  };
}

async function textOf(url: string): Promise<string> {
  return (await fetchNamed(url)).text();
}

/** What is fetched once; a failure is not kept. */
function kept<Value>(fetch: () => Promise<Value>): () => Promise<Value> {
  let value: Promise<Value> | undefined;
  return () => {
    const fetched = value ?? fetch();
    value = fetched;
    fetched.catch(() => {
      value = undefined;
    });
    return fetched;
  };
}

function isManifest(value: unknown): value is Manifest {
  return value instanceof Object && ['files', 'facets', 'offered'].every((list) => list in value);
}

/** Where a form stands among sorted entries, or would. */
function position(form: string, entries: readonly WordEntry[]): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = entries[middle];
    if (entry && byForm(entry, { form }) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
