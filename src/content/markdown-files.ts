import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { shownPath } from './folders.ts';
import { loadFile } from './load-file.ts';
import type { ContentSchema } from './parse-file.ts';
import { ContentProblems, formatProblems, type Problem } from './problem.ts';
import { slugClashes } from './slug-clashes.ts';
import { slugOf } from './slug-of.ts';

/** A folder of Markdown files of one kind. */
export interface MarkdownFolder {
  readonly folder: string;
  readonly schema: ContentSchema;
  /** Changes when settings that the files are read with change. */
  readonly version: string;
  /** Whether a missing folder is a mistake; otherwise there are no such files. */
  readonly required: boolean;
}

/**
 * An Astro content loader for a folder of Markdown files.
 *
 * Astro's own `glob()` reports one problem at a time, reads `2024-02-30` as a day in March, and
 * swallows an exception of the Markdown step: the page ships empty and the next build, reading its
 * cache, is silent. This one reads everything, caches only what is right, and throws
 * {@link ContentProblems} with every error, on every build.
 */
export function markdownFiles(kind: MarkdownFolder): Loader {
  return {
    name: 'khabar-markdown',
    schema: kind.schema,
    async load(context) {
      const files = await markdownIn(kind);
      const problems: Problem[] = [...slugClashes(files)];
      for (const file of files) problems.push(...(await loadFile(file, kind, context)));
      const present = new Set(files.map(slugOf));
      for (const id of context.store.keys()) if (!present.has(id)) context.store.delete(id);
      report(problems, context);
      watch(kind, context);
    },
  };
}

async function markdownIn({ folder, required }: MarkdownFolder): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    if (!required) return [];
    throw new ContentProblems([
      {
        file: shownPath(folder),
        line: 1,
        severity: 'error',
        ar: 'هذا المجلد غير موجود. أنشئه وضع فيه ملفات الأخبار، أو صحّح CONTENT_DIR.',
        en: 'This folder does not exist. Make it and put the articles in it, or correct CONTENT_DIR.',
      },
    ]);
  });
  const files = names.filter((name) => name.endsWith('.md')).sort();
  return files.map((name) => join(folder, name));
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
function watch(kind: MarkdownFolder, context: LoaderContext): void {
  const { folder } = kind;
  const { watcher, store } = context;
  if (!watcher) return;
  watcher.add(folder);
  const isOurs = (file: string) => dirname(file) === folder && file.endsWith('.md');
  const reload = async (file: string) => {
    if (isOurs(file)) report(await loadFile(file, kind, context), context);
  };
  watcher.on('change', reload);
  watcher.on('add', reload);
  watcher.on('unlink', (file) => {
    if (isOurs(file)) store.delete(slugOf(file));
  });
}
