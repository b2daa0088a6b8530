import { sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { ContentProblems, formatProblems, type Problem } from '../diagnostics/problem.ts';
import { PICTURES, shownPath } from '../folders.ts';
import type { Claims } from '../life/claims.ts';
import { createMarkdown } from '../markdown/render.ts';
import { slugOf } from '../text/slug.ts';
import { claimsOf } from './claims.ts';
import type { CollectProblems } from './collect-problems.ts';
import { markContentLoaded } from './content-loaded.ts';
import { isMeantAsText } from './file-names.ts';
import { listFolder, type MarkdownFolder } from './markdown-folder.ts';
import { type EntryReader, type EntryResult, readEntry } from './read-entry.ts';

/**
 * An Astro content loader for a folder of Markdown files.
 *
 * Astro's own `glob()` reports one problem at a time, reads `2024-02-30` as a day in March, and
 * swallows an exception of the Markdown step: the page ships empty and the next build, reading its
 * cache, is silent. This one reads everything (`readEntry`, as a check does), keeps only what is right,
 * and throws {@link ContentProblems} with every error, on every build.
 *
 * @param version of the cache: {@link cacheVersion}
 * @param collect the problems of the folders that are read beside this one
 */
export function markdownFiles(
  kind: MarkdownFolder,
  version: string,
  collect: CollectProblems,
  markdown = createMarkdown(),
): Loader {
  return {
    name: 'khabar-markdown',
    schema: kind.schema,
    async load(context) {
      const { store, watcher } = context;
      const claims: Claims[] = [];
      const reader = { version, markdown };
      const read = async (file: string) => {
        const { entry, problems } = await storeEntry(file, kind, context, reader);
        if (entry) claims.push(claimsOf(entry));
        return problems;
      };
      const { files, problems: found } = await listFolder(kind);
      const problems = [...found];
      for (const file of files) problems.push(...(await read(file)));
      const present = new Set(files.map(slugOf));
      for (const id of store.keys()) if (!present.has(id)) store.delete(id);
      problems.push(...((await kind.problemsAmong?.(claims)) ?? []));
      advise(problems, context);
      if (watcher) {
        complain(problems, context);
        watch(kind, context, read);
        return;
      }
      const errors = (await collect(problems)).filter(isError);
      if (errors.length > 0) throw new ContentProblems(errors);
      markContentLoaded();
      kind.whenRead?.(claims);
    },
  };
}

type Read = (file: string) => Promise<readonly Problem[]>;

/** Puts a file into Astro's store if nothing is wrong with it. */
async function storeEntry(
  file: string,
  kind: MarkdownFolder,
  { store }: LoaderContext,
  reader: Pick<EntryReader, 'version' | 'markdown'>,
): Promise<EntryResult> {
  const cached = (id: string) => store.get(id);
  const { entry, problems } = await readEntry(file, kind, { ...reader, cached });
  // Put in anew if it has pictures: Astro looks for those of entries that come, not of those it has.
  const hasPictures = (entry?.assetImports ?? []).length > 0;
  const isNew = entry && (hasPictures || entry !== cached(entry.id));
  // Astro publishes the pictures of whatever it has: it does not get what has no page.
  const isHidden = entry && kind.isShown?.(entry.data) === false;
  if (isHidden || (isNew && !problems.some(isError))) store.delete(entry.id);
  if (isNew && !isHidden && !problems.some(isError)) store.set(entry);
  return { entry, problems };
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
function watch(kind: MarkdownFolder, context: LoaderContext, read: Read): void {
  const { folder } = kind;
  const { watcher, store } = context;
  if (!watcher) return;
  watcher.add([folder, PICTURES]);
  const tell = (problems: readonly Problem[]) => {
    advise(problems, context);
    complain(problems, context);
  };
  const isInside = (file: string, place: string) => file.startsWith(place + sep);
  const reload = async (file: string) => {
    if (!isInside(file, folder) || !isMeantAsText(file)) return;
    // Of all the names, because a file may be right by itself and clash with another.
    const { files, problems } = await listFolder(kind);
    if (files.includes(file)) tell(await read(file));
    else tell(problems.filter((problem) => problem.file === shownPath(file)));
  };
  // A picture that comes or goes mends or breaks the texts that name it.
  const reloadAll = async (file: string) => {
    if (isMeantAsText(file) || ![folder, PICTURES].some((place) => isInside(file, place))) return;
    const { files } = await listFolder(kind);
    const problems: Problem[] = [];
    for (const text of files) problems.push(...(await read(text)));
    tell(problems);
  };
  const forget = async (file: string) => {
    if (!isInside(file, folder) || !isMeantAsText(file)) return;
    const { files } = await listFolder(kind);
    const id = slugOf(file);
    if (!files.map(slugOf).includes(id)) store.delete(id);
  };
  watcher.on('change', reload);
  watcher.on('add', reload);
  watcher.on('unlink', forget);
  for (const event of ['add', 'change', 'unlink']) watcher.on(event, reloadAll);
}
