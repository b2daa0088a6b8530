import { type CommonWord, readCommonWords } from '../common-words.ts';
import { WORD_FOLDER, WORD_MANIFEST } from '../index-files.ts';
import { byForm, fileWith, type Manifest, readEntries, type WordEntry } from '../word-table.ts';
import { fetchUnpacked } from './fetch-file.ts';
import { fetchJson } from './fetch-json.ts';

/** The site's table of forms, of which only the files that a query needs are fetched. */
export interface WordLookup {
  readonly manifest: Manifest;
  find(form: string): Promise<WordEntry | undefined>;
  /** The forms that begin so, the commonest first; those of one file. */
  beginningWith(start: string): Promise<readonly WordEntry[]>;
  /** The commonest words of the site. */
  common(): Promise<readonly CommonWord[]>;
}

/** @param base where the index is, with a slash at its end */
export async function openWordLookup(base: string): Promise<WordLookup> {
  const folder = base + WORD_FOLDER;
  const manifest = await fetchJson(folder + WORD_MANIFEST);
  if (!isManifest(manifest)) throw new Error(`no table of forms: ${base}`);
  const files = new Map<string, Promise<readonly WordEntry[]>>();
  const entriesOf = (file: string) => {
    const entries = files.get(file) ?? readTable(folder + file);
    files.set(file, entries);
    entries.catch(() => files.delete(file));
    return entries;
  };
  let common: Promise<readonly CommonWord[]> | undefined;
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
    common() {
      const words = common ?? readCommon(folder + manifest.common);
      common = words;
      words.catch(() => {
        common = undefined;
      });
      return words;
    },
  };
}

async function readTable(url: string): Promise<readonly WordEntry[]> {
  return readEntries(await (await fetchUnpacked(url)).text());
}

async function readCommon(url: string): Promise<readonly CommonWord[]> {
  return readCommonWords(await (await fetchUnpacked(url)).text());
}

function isManifest(value: unknown): value is Manifest {
  return value instanceof Object && ['files', 'sections', 'years'].every((list) => list in value);
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
