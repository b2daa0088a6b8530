import { shownPath } from './folders.ts';
import type { Problem } from './problem.ts';
import { slugKey } from './slug.ts';
import { slugOf } from './slug-of.ts';

/**
 * Two files whose names differ only in case, tashkeel or Unicode composition would be one address on
 * some disks and servers: each but the first is an error.
 */
export function slugClashes(files: readonly string[]): readonly Problem[] {
  const first = new Map<string, string>();
  return files.flatMap((file) => {
    const key = slugKey(slugOf(file));
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, file);
      return [];
    }
    const taken = shownPath(other);
    return [
      {
        file: shownPath(file),
        line: 1,
        severity: 'error' as const,
        ar: `اسم هذا الملف وعنوان ${taken} واحد عند القارئ. سمِّ أحدهما باسم آخر.`,
        en: `This file's name and that of ${taken} make the same address. Give one of them another name.`,
      },
    ];
  });
}
