import type { Problem } from '../diagnostics/problem.ts';
import type { FindAmongFolders, ReadFolder } from './among-files.ts';
import type { MarkdownFolder } from './markdown-folder.ts';

/** Folders that are read side by side. */
export interface SideBySide {
  /**
   * Hands over what was read of a folder, also when it is read again.
   *
   * @returns what is wrong with it beside the others, when all are read
   */
  among(folder: string, read: ReadFolder): Promise<readonly Problem[]>;
  /** Hands over all problems of a folder. @returns those of all folders, when all are read */
  collect(problems: readonly Problem[]): Promise<readonly Problem[]>;
}

/**
 * Astro reads folders side by side and stops at the first that throws, so that the problems of the
 * others would be named only when those of the first are mended; and links lead from each to all.
 *
 * @param folders how many there are
 */
export function sideBySide(folders: number, findAmongFolders: FindAmongFolders): SideBySide {
  const read = new Map<string, ReadFolder>();
  const allRead = Promise.withResolvers<void>();
  let find: ReturnType<FindAmongFolders> | undefined;
  const collected: Problem[] = [];
  const allCollected = Promise.withResolvers<readonly Problem[]>();
  let missing = folders;
  return {
    async among(folder, content) {
      read.set(folder, content);
      find = undefined;
      if (read.size === folders) allRead.resolve();
      await allRead.promise;
      // Of all folders once, whichever asks first.
      find ??= findAmongFolders(read);
      return find(content.files);
    },
    async collect(problems) {
      collected.push(...problems);
      missing -= 1;
      if (missing === 0) allCollected.resolve(collected);
      return allCollected.promise;
    },
  };
}

/** What is wrong in a folder, and beside the others, each file being right by itself. */
export async function problemsAmong(
  { folder, amongFiles }: MarkdownFolder,
  read: ReadFolder,
  beside: SideBySide,
): Promise<readonly Problem[]> {
  const inFolder = (await amongFiles?.(read.files)) ?? [];
  return [...inFolder, ...(await beside.among(folder, read))];
}
