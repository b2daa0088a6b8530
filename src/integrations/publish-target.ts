import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { shownPath } from '../content/folders.ts';
import { ContentProblems } from '../content/problem.ts';

/** Every build of ours has it, and nothing else is likely to. */
const MARK = 'pagefind/pagefind-entry.json';

/**
 * Sees that a build may take the place of what is at the target: nothing, an empty folder, or an
 * earlier build. Anything else is somebody's work, and would be gone.
 *
 * @throws `ContentProblems` naming the target
 */
export async function checkTarget(target: string): Promise<void> {
  const names = await readdir(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    if (error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  if (names?.length === 0 || (names && (await isThere(join(target, MARK))))) return;
  throw new ContentProblems([
    {
      file: shownPath(target),
      line: 1,
      severity: 'error',
      ar: 'لن يُكتب الموقع هنا، ففي هذا المكان ملفات ليست من بنائه. اختر في OUT_DIR مجلداً فارغاً أو جديداً.',
      en: 'The site is not written here: this place holds files that no build made. Give OUT_DIR an empty or a new folder.',
    },
  ]);
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
