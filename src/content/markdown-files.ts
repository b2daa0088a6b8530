import { sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { isMeantAsText } from './file-names.ts';
import { PICTURES, shownPath } from './folders.ts';
import { loadFile } from './load-file.ts';
import { listFolder, type MarkdownFolder } from './markdown-folder.ts';
import { ContentProblems, formatProblems, type Problem } from './problem.ts';
import { slugOf } from './slug-of.ts';

/**
 * An Astro content loader for a folder of Markdown files.
 *
 * Astro's own `glob()` reports one problem at a time, reads `2024-02-30` as a day in March, and
 * swallows an exception of the Markdown step: the page ships empty and the next build, reading its
 * cache, is silent. This one reads everything, caches only what is right, and throws
 * {@link ContentProblems} with every error, on every build.
 *
 * @param version changes when settings that the files are read with change
 */
export function markdownFiles(kind: MarkdownFolder, version: string): Loader {
  return {
    name: 'khabar-markdown',
    schema: kind.schema,
    async load(context) {
      const { files, problems: found } = await listFolder(kind);
      const problems = [...found];
      for (const file of files) problems.push(...(await loadFile(file, kind, version, context)));
      const present = new Set(files.map(slugOf));
      for (const id of context.store.keys()) if (!present.has(id)) context.store.delete(id);
      report(problems, context);
      watch(kind, version, context);
    },
  };
}

/** A build stops at errors; the dev server names them and goes on with what is right. */
function report(problems: readonly Problem[], { logger, watcher }: LoaderContext): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const advice = problems.filter(({ severity }) => severity === 'advice');
  if (advice.length > 0) logger.warn(`\n${formatProblems(advice)}`);
  if (errors.length === 0) return;
  if (!watcher) throw new ContentProblems(errors);
  logger.error(`\n${formatProblems(errors)}`);
}

/** While editing, a saved file is read again at once. */
function watch(kind: MarkdownFolder, version: string, context: LoaderContext): void {
  const { folder } = kind;
  const { watcher, store } = context;
  if (!watcher) return;
  watcher.add(folder);
  const isOurs = (file: string) => file.startsWith(folder + sep) && isMeantAsText(file);
  const reload = async (file: string) => {
    if (!isOurs(file)) return;
    // Of all the names, because a file may be right by itself and clash with another.
    const { files, problems } = await listFolder(kind);
    report(
      files.includes(file)
        ? await loadFile(file, kind, version, context)
        : problems.filter((problem) => problem.file === shownPath(file)),
      context,
    );
  };
  watcher.on('change', reload);
  watcher.on('add', reload);
  watchPictures(kind, version, context);
  watcher.on('unlink', async (file) => {
    if (!isOurs(file)) return;
    const { files } = await listFolder(kind);
    const id = slugOf(file);
    if (!files.map(slugOf).includes(id)) store.delete(id);
  });
}

/** A picture that comes or goes mends or breaks the texts that name it. */
function watchPictures(kind: MarkdownFolder, version: string, context: LoaderContext): void {
  const { watcher } = context;
  watcher?.add(PICTURES);
  const reload = async (file: string) => {
    const isPicture = [kind.folder, PICTURES].some((place) => file.startsWith(place + sep));
    if (!isPicture || isMeantAsText(file)) return;
    const { files } = await listFolder(kind);
    const problems: Problem[] = [];
    for (const text of files) problems.push(...(await loadFile(text, kind, version, context)));
    report(problems, context);
  };
  watcher?.on('add', reload);
  watcher?.on('unlink', reload);
}
