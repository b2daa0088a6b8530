import { fileNamesCollide } from '../diagnostics/messages/file-names.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { shownPath } from '../folders.ts';
import { languageOf } from '../strings/languages.ts';
import { slugKey, slugOf } from '../text/slug.ts';
import type { ReadFile } from './among-files.ts';
import { languageOfPlace } from './language-folder.ts';

/**
 * Files of one language that make one address: `articles/story.md` with `lang: en`, and
 * `articles/en/story.md`. Names that differ in one folder are compared where they are listed.
 */
export function sameAddressProblems(files: readonly ReadFile[]): readonly Problem[] {
  const first = new Map<string, ReadFile>();
  return files.flatMap((file): readonly Problem[] => {
    const key = `${languageOf(file.data)}/${slugKey(slugOf(file.path))}`;
    const other = first.get(key);
    first.set(key, other ?? file);
    if (!other || languageOfPlace(other.path) === languageOfPlace(file.path)) return [];
    const message = fileNamesCollide(shownPath(other.path));
    return [{ ...message, file: shownPath(file.path), line: 1, severity: 'error' }];
  });
}
