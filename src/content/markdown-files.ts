import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { ContentProblems } from '../diagnostics/problem.ts';
import { CACHE } from '../folders.ts';
import { createMarkdown } from '../markdown/render.ts';
import { readFolder } from './among-files.ts';
import { markContentLoaded } from './content-loaded.ts';
import { handOver } from './handed-entries.ts';
import { KeptEntries } from './kept-entries.ts';
import type { Entry } from './kept-entry.ts';
import { sweepTexts, textsName } from './kept-texts.ts';
import { entryId } from './language-folder.ts';
import { listFolder } from './list-folder.ts';
import { advise, isError } from './log-problems.ts';
import type { MarkdownFolder } from './markdown-folder.ts';
import { type EntryReader, type EntryResult, isPublishable, readEntry } from './read-entry.ts';
import { problemsAmong, type SideBySide } from './side-by-side.ts';
import { Untouched } from './untouched.ts';
import { WatchedFolder } from './watched-folder.ts';

/** How a folder is read, where it is not as by default. */
interface Ways {
  readonly markdown?: EntryReader['markdown'];
  /** Whether a build keeps texts, and what it knows of files, outside of Astro's store. */
  readonly keeps?: boolean;
}

/**
 * An Astro content loader for a folder of Markdown files.
 *
 * Astro's own `glob()` reports one problem at a time, reads `2024-02-30` as a day in March, and
 * swallows an exception of the Markdown step: the page ships empty and the next build, reading its
 * cache, is silent. This one reads everything (`readEntry`, as a check does), keeps only what is right,
 * and throws {@link ContentProblems} with every error, on every build.
 *
 * @param version of the cache: {@link cacheVersion}
 * @param beside the folders that are read beside this one
 */
export function markdownFiles(
  kind: MarkdownFolder,
  version: string,
  beside: SideBySide,
  { markdown = createMarkdown(), keeps = false }: Ways = {},
): Loader {
  return {
    name: 'khabar-markdown',
    schema: kind.schema,
    async load(context) {
      const { watcher, collection } = context;
      // While editing nothing is kept but in the store, which is the dev server's own.
      const kept = keeps && !watcher ? keptBeside(context) : undefined;
      const untouched = kept && new Untouched(untouchedFile(collection), version);
      const reader = { version, markdown, ...(untouched && { untouched, collection }) };
      const read = (file: string) =>
        kept ? keepEntry(file, kind, kept, reader) : storeEntry(file, kind, context, reader);
      const listed = listFolder(kind);
      const results = new Map<string, EntryResult>();
      for (const file of listed.files) {
        const result = await read(file);
        results.set(file, result);
        if (result.entry && result.problems.length === 0) untouched?.note(file, result.entry);
      }
      const entries = [...results.values()].filter(isPublishable).map(({ entry }) => entry);
      const among = await problemsAmong(kind, readFolder(kind, listed, entries), beside);
      const ofFiles = [...results.values()].flatMap((result) => result.problems);
      const problems = [...listed.problems, ...ofFiles, ...among];
      if (!kept) forgetOthers(listed.files, entries, context);
      advise(problems, context);
      if (watcher) {
        const folder = new WatchedFolder(kind, context, beside, read);
        folder.begin(watcher, results, problems, [...listed.problems, ...among]);
        return;
      }
      const errors = (await beside.collect(problems)).filter(isError);
      if (errors.length > 0) throw new ContentProblems(errors);
      untouched?.save();
      if (kept) keepForNext(collection, kept, entries);
      markContentLoaded();
      kind.whenRead?.(entries.map(({ data }) => data));
    },
  };
}

function untouchedFile(collection: string): string {
  return join(CACHE, `untouched-${collection}`);
}

/** In the folder of Astro's store: a build beside another one has a cache of its own, and knows of no entry. */
function keptBeside({ config, collection, store }: LoaderContext): KeptEntries {
  return new KeptEntries(join(fileURLToPath(config.cacheDir), 'entries', collection), store);
}

/** Has a build keep a file, and its pages get it, if nothing is wrong with it. */
async function keepEntry(
  file: string,
  kind: MarkdownFolder,
  kept: KeptEntries,
  reader: Omit<EntryReader, 'cached'>,
): Promise<EntryResult> {
  const result = await readEntry(file, kind, { ...reader, cached: (id) => kept.get(id) });
  if (isPublishable(result) && kind.isShown?.(result.entry.data) !== false) kept.put(result.entry);
  return result;
}

/** Puts a file into Astro's store if nothing is wrong with it. */
async function storeEntry(
  file: string,
  kind: MarkdownFolder,
  { store }: LoaderContext,
  reader: Omit<EntryReader, 'cached'>,
): Promise<EntryResult> {
  const cached = (id: string) => store.get(id);
  const result = await readEntry(file, kind, { ...reader, cached });
  const { entry } = result;
  // Put in anew if it has pictures: Astro looks for those of entries that come, not of those it has.
  const hasPictures = (entry?.assetImports ?? []).length > 0;
  const isNew = entry && (hasPictures || entry !== cached(entry.id));
  // Astro publishes the pictures of whatever it has: it does not get what has no page.
  const isHidden = entry && kind.isShown?.(entry.data) === false;
  if (isHidden || (isNew && isPublishable(result))) store.delete(entry.id);
  if (isNew && !isHidden && isPublishable(result)) store.set(entry);
  return result;
}

/** Has Astro's store forget the files that are there no more. */
function forgetOthers(
  files: readonly string[],
  entries: readonly Entry[],
  { store }: LoaderContext,
): void {
  const present = new Set(files.map(entryId));
  for (const id of store.keys()) if (!present.has(id)) store.delete(id);
  if (entries.length === 0) declareEmpty(store);
}

/** Astro warns of a collection that it has never seen an entry of; there may be none. */
function declareEmpty(store: LoaderContext['store']): void {
  if (store.keys().length > 0) return;
  store.set({ id: 'none', data: {} });
  store.delete('none');
}

/** Keeps what was read for the next build, and hands it to the pages of this one. */
function keepForNext(collection: string, kept: KeptEntries, entries: readonly Entry[]): void {
  kept.save();
  handOver(collection, kept.entries);
  const { before } = kept;
  // Those of the build before are, until the next one, what another build that runs may yet read. A build
  // beside it has a store of its own, which knows nothing of them.
  const named = [...before, ...entries].flatMap((entry) => textsName(entry) ?? []);
  if (before.length > 0) sweepTexts(collection, new Set(named));
}
