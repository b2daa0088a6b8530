import { dirname, join } from 'node:path';
import { shownPath } from './folders.ts';
import type { Bilingual, Problem } from './problem.ts';
import { slugify, slugKey } from './slug.ts';
import { slugOf } from './slug-of.ts';

const USABLE = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*$/u;

/**
 * What is wrong with the names of a folder's files, which become addresses: a name that makes no
 * address, a file in a folder of its own, or two names that some disks and servers take for one
 * because they differ only in case, tashkeel or Unicode composition.
 */
export function nameProblems(folder: string, files: readonly string[]): readonly Problem[] {
  const first = new Map<string, string>();
  return files.flatMap((file) => {
    const slug = slugOf(file);
    if (dirname(file) !== folder) return problem(file, misplaced(join(folder, `${slug}.md`)));
    if (!USABLE.test(slug)) return problem(file, unusable(slugify(slug) || 'article'));
    const other = first.get(slugKey(slug));
    if (other !== undefined) return problem(file, clash(other));
    first.set(slugKey(slug), file);
    return [];
  });
}

function problem(file: string, words: Bilingual): Problem {
  return { file: shownPath(file), line: 1, severity: 'error', ...words };
}

function misplaced(place: string): Bilingual {
  return {
    ar: `لا تُقرأ الملفات من مجلد فرعي. انقل هذا الملف إلى ${shownPath(place)}.`,
    en: `Files in a subfolder are not read. Move this one to ${shownPath(place)}.`,
  };
}

function unusable(better: string): Bilingual {
  return {
    ar: `لا يصلح اسم هذا الملف عنواناً لصفحة. سمِّه مثلاً ${better}.md، بحروف وأرقام وشرطات فقط.`,
    en: `This file's name cannot be an address. Call it, say, ${better}.md: letters, digits and hyphens.`,
  };
}

function clash(other: string): Bilingual {
  return {
    ar: `يؤدي اسم هذا الملف واسم ${shownPath(other)} إلى عنوان الصفحة نفسه. غيِّر أحد الاسمين.`,
    en: `This file's name and that of ${shownPath(other)} make the same address. Give one of them another name.`,
  };
}
