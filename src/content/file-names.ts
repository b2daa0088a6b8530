import { basename, dirname, join } from 'node:path';
import type { Bilingual, Problem } from '../diagnostics/problem.ts';
import { hasPresentationForms } from '../text/characters.ts';
import { slugify, slugKey } from '../text/slug.ts';
import { shownPath } from './folders.ts';

/** Files in which an editor meant an article: another ending, or one that Windows hides (`x.md.txt`). */
const MEANT = /(?:\.md)?\.(?:md|markdown|mdown|mdx|txt)$/i;

/** An article's address: the name of its file. */
export function slugOf(file: string): string {
  return basename(file, '.md').normalize('NFC');
}

const USABLE = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*$/u;

/**
 * What is wrong with the names of a folder's files, which become addresses: a name that makes no
 * address, an ending that is not `.md`, a file in a folder of its own, a name that the site has
 * reserved, or two names that some disks and servers take for one because they differ only in case,
 * tashkeel or Unicode composition.
 *
 * @param isReserved tells the slugs of the site's own pages, in lower case
 */
export function nameProblems(
  folder: string,
  files: readonly string[],
  isReserved: (slug: string) => boolean = () => false,
): readonly Problem[] {
  const first = new Map<string, string>();
  return files.flatMap((file) => {
    const slug = slugOf(file);
    if (!file.endsWith('.md')) return problem(file, ending(suggested(file.replace(MEANT, ''))));
    if (dirname(file) !== folder) return problem(file, misplaced(join(folder, `${slug}.md`)));
    if (!USABLE.test(slug) || hasPresentationForms(slug))
      return problem(file, unusable(suggested(slug)));
    if (isReserved(slug.toLowerCase()))
      return problem(file, reserved(`page-${suggested(slug)}.md`));
    const other = first.get(slugKey(slug));
    if (other !== undefined) return problem(file, clash(other));
    first.set(slugKey(slug), file);
    return [];
  });
}

/** Whether an editor means a file to be published: pictures and the like are not. */
export function isMeantAsText(file: string): boolean {
  return MEANT.test(file);
}

function suggested(name: string): string {
  return slugify(basename(name)) || 'article';
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

function ending(better: string): Bilingual {
  return {
    ar: `لا يُقرأ هذا الملف لأن اسمه لا ينتهي بـ .md. سمِّه ${better}.md.`,
    en: `This file is not read, because its name does not end in .md. Call it ${better}.md.`,
  };
}

function reserved(better: string): Bilingual {
  return {
    ar: `هذا الاسم محجوز لصفحات الموقع نفسه. سمِّ الملف باسم آخر، مثل ${better}.`,
    en: `This name is kept for the site itself. Give the file another one, such as ${better}.`,
  };
}

function clash(other: string): Bilingual {
  return {
    ar: `يؤدي اسم هذا الملف واسم ${shownPath(other)} إلى عنوان الصفحة نفسه. غيِّر أحد الاسمين.`,
    en: `This file's name and that of ${shownPath(other)} make the same address. Give one of them another name.`,
  };
}
