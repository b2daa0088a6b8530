import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { ContentProblems, formatProblems, type Problem } from '../diagnostics/problem.ts';
import { CACHE, MEDIA, PICTURES, shownPath } from '../folders.ts';
import { createMarkdown } from '../markdown/render.ts';
import { type ReadFolder, readFiles } from './among-files.ts';
import { markContentLoaded } from './content-loaded.ts';
import { ErrorsWhileEditing } from './errors-while-editing.ts';
import { isMeantAsText } from './file-names.ts';
import { handOver } from './handed-entries.ts';
import { KeptEntries } from './kept-entries.ts';
import type { Entry } from './kept-entry.ts';
import { sweepTexts, textsName } from './kept-texts.ts';
import { entryId } from './language-folder.ts';
import { listFolder } from './list-folder.ts';
import type { MarkdownFolder } from './markdown-folder.ts';
import { type EntryReader, type EntryResult, isPublishable, readEntry } from './read-entry.ts';
import type { SideBySide } from './side-by-side.ts';
import { Untouched } from './untouched.ts';

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
 * @param keeps whether a build keeps texts, and what it knows of files, outside of Astro's store
 */
export function markdownFiles(
  kind: MarkdownFolder,
  version: string,
  beside: SideBySide,
  markdown = createMarkdown(),
  keeps = false,
): Loader {
  return {
    name: 'khabar-markdown',
    schema: kind.schema,
    async load(context) {
      const { store, watcher, collection } = context;
      // While editing nothing is kept but in the store, which is the dev server's own.
      const kept = keeps && !watcher ? keptBeside(context) : undefined;
      const untouched = kept && new Untouched(untouchedFile(collection), version);
      const reader = { version, markdown, ...(untouched && { untouched, collection }) };
      const read = (file: string) =>
        kept ? keepEntry(file, kind, kept, reader) : storeEntry(file, kind, context, reader);
      const { files, problems: found } = listFolder(kind);
      const problems = [...found];
      const entries: Entry[] = [];
      const wrong = new ErrorsWhileEditing(kind.folder);
      for (const file of files) {
        const result = await read(file);
        wrong.keep(file, result.problems);
        problems.push(...result.problems);
        if (isPublishable(result)) entries.push(result.entry);
        if (result.entry && result.problems.length === 0) untouched?.note(file, result.entry);
      }
      const isWhole = found.length === 0 && entries.length === files.length;
      const whole = { files: readFiles(kind, entries), isWhole };
      const among = await problemsAmong(kind, whole, beside);
      problems.push(...among);
      if (!kept) {
        const present = new Set(files.map(entryId));
        for (const id of store.keys()) if (!present.has(id)) store.delete(id);
        if (entries.length === 0) declareEmpty(store);
      }
      advise(problems, context);
      if (watcher) {
        complain(problems, context);
        wrong.tell([...found, ...among]);
        watch(kind, context, beside, read, wrong);
        return;
      }
      const errors = (await beside.collect(problems)).filter(isError);
      if (errors.length > 0) throw new ContentProblems(errors);
      if (kept) {
        untouched?.save();
        kept.save();
        handOver(collection, kept.entries);
        const { before } = kept;
        // Those of the build before are, until the next one, what another build that runs may yet read. A build
        // beside it has a store of its own, which knows nothing of them.
        const named = [...before, ...entries].flatMap((entry) => textsName(entry) ?? []);
        if (before.length > 0) sweepTexts(collection, new Set(named));
      }
      markContentLoaded();
      kind.whenRead?.(entries.map(({ data }) => data));
    },
  };
}

function untouchedFile(collection: string): string {
  return join(CACHE, `untouched-${collection}`);
}

/** What is wrong in a folder, and beside the others, each file being right by itself. */
async function problemsAmong(
  { folder, amongFiles }: MarkdownFolder,
  read: ReadFolder,
  beside: SideBySide,
): Promise<readonly Problem[]> {
  const inFolder = (await amongFiles?.(read.files)) ?? [];
  return [...inFolder, ...(await beside.among(folder, read))];
}

/** In the folder of Astro's store: a build beside another one has a cache of its own, and knows of no entry. */
function keptBeside({ config, collection, store }: LoaderContext): KeptEntries {
  return new KeptEntries(join(fileURLToPath(config.cacheDir), 'entries', collection), store);
}

type Read = (file: string) => Promise<EntryResult>;

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

/** Astro warns of a collection that it has never seen an entry of; there may be none. */
function declareEmpty(store: LoaderContext['store']): void {
  if (store.keys().length > 0) return;
  store.set({ id: 'none', data: {} });
  store.delete('none');
}

function isError({ severity }: Problem): boolean {
  return severity === 'error';
}

function advise(problems: readonly Problem[], { logger }: LoaderContext): void {
  const advice = problems.filter((problem) => !isError(problem));
  if (advice.length > 0) logger.warn(`\n${formatProblems(advice)}`);
}

/** A build stops at errors; the dev server names them and goes on with what is right. */
function complain(problems: readonly Problem[], { logger }: LoaderContext): void {
  const errors = problems.filter(isError);
  if (errors.length > 0) logger.error(`\n${formatProblems(errors)}`);
}

/** While editing, a saved file is read again at once. */
function watch(
  kind: MarkdownFolder,
  context: LoaderContext,
  beside: SideBySide,
  readFile: Read,
  wrong: ErrorsWhileEditing,
): void {
  const { folder } = kind;
  const { watcher, store } = context;
  if (!watcher) return;
  watcher.add([folder, PICTURES, MEDIA]);
  const tell = (problems: readonly Problem[]) => {
    advise(problems, context);
    complain(problems, context);
  };
  const read = async (file: string) => {
    const result = await readFile(file);
    wrong.keep(file, result.problems);
    return result;
  };
  /** What is wrong now with names, and with files beside one another. */
  const amongAll = async () => {
    const { files, problems } = listFolder(kind);
    const entries = store.values();
    const isWhole = problems.length === 0 && entries.length === files.length;
    const whole = { files: readFiles(kind, entries), isWhole };
    const among = [...problems, ...(await problemsAmong(kind, whole, beside))];
    wrong.tell(among);
    return among;
  };
  const isInside = (file: string, place: string) => file.startsWith(place + sep);
  const reload = async (file: string) => {
    if (!isInside(file, folder) || !isMeantAsText(file)) return;
    // Of all the names, because a file may be right by itself and clash with another.
    const { files } = listFolder(kind);
    const own = files.includes(file) ? (await read(file)).problems : [];
    const ofThisFile = (problem: Problem) => problem.file === shownPath(file);
    tell([...own, ...(await amongAll()).filter(ofThisFile)]);
  };
  // A picture that comes or goes mends or breaks the texts that name it.
  const reloadAll = async (file: string) => {
    if (isMeantAsText(file) || ![folder, PICTURES, MEDIA].some((place) => isInside(file, place)))
      return;
    const { files } = listFolder(kind);
    const problems: Problem[] = [];
    for (const text of files) problems.push(...(await read(text)).problems);
    await amongAll();
    tell(problems);
  };
  const forget = async (file: string) => {
    if (!isInside(file, folder) || !isMeantAsText(file)) return;
    const { files } = listFolder(kind);
    const id = entryId(file);
    if (!files.map(entryId).includes(id)) store.delete(id);
    wrong.forget(file);
    await amongAll();
  };
  // In turn, or a slow reading of what stood before could be stored after what stands now.
  let last = Promise.resolve();
  const inTurn = (act: (file: string) => Promise<void>) => (file: string) => {
    last = last.then(() => act(file));
  };
  watcher.on('change', inTurn(reload));
  watcher.on('add', inTurn(reload));
  watcher.on('unlink', inTurn(forget));
  for (const event of ['add', 'change', 'unlink']) watcher.on(event, inTurn(reloadAll));
}
