import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Document } from './corpus.ts';
import { urlOf } from './pages.ts';

/** Pagefind's own interfaces, which a site need not publish. */
const INTERFACE = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** The size of an index, but for ready-made interfaces. */
export function indexBytes(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !INTERFACE.test(path))
    .map((path) => statSync(join(folder, path)))
    .reduce((sum, entry) => sum + (entry.isFile() ? entry.size : 0), 0);
}

/** The article that each result of an index is, so that no text need be fetched to tell it. */
export function idsOfResults(
  folder: string,
  documents: readonly Document[],
): ReadonlyMap<string, string> {
  const byUrl = new Map(documents.map(({ id }, number) => [urlOf(number), id]));
  const fragments = join(folder, 'fragment');
  return new Map(
    readdirSync(fragments).map((file) => {
      const text = gunzipSync(readFileSync(join(fragments, file))).toString('utf8');
      const { url } = JSON.parse(text.slice(text.indexOf('{')));
      return [file.replace('.pf_fragment', ''), byUrl.get(url) ?? ''];
    }),
  );
}
