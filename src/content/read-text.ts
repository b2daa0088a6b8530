import { readFileSync } from 'node:fs';
import type { Bilingual, Problem } from '../diagnostics/problem.ts';
import { shownPath } from '../folders.ts';
import { plainLines } from '../frontmatter/plain-lines.ts';
import { characterProblems } from '../text/characters.ts';

/** Text in UTF-8, or undefined: a byte that is not would be published as � without a word. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // UTF-16 without a mark of its own is UTF-8 with a NUL at every second place.
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/**
 * Reads a content file: settings, an article, a page.
 *
 * @returns its text in NFC, its lines ended by `\n` alone, without a byte order mark; or why it cannot be read or published
 */
export function readText(path: string): { text: string } | { problems: readonly Problem[] } {
  const refuse = (words: Bilingual) => ({
    problems: [{ ...words, file: shownPath(path), line: 1, severity: 'error' } as const],
  });
  try {
    const decoded = decodeUtf8(readFileSync(path));
    if (decoded === undefined) return refuse(NOT_UTF8);
    const text = plainLines(decoded);
    const problems = characterProblems(text).map(
      (problem): Problem => ({ ...problem, file: shownPath(path), severity: 'error' }),
    );
    return problems.length > 0 ? { problems } : { text: text.normalize('NFC') };
  } catch (error) {
    return refuse(unreadable(error instanceof Error && 'code' in error ? String(error.code) : ''));
  }
}

const NOT_UTF8: Bilingual = {
  ar: 'هذا الملف ليس بترميز UTF-8. افتحه في محرر نصوص، واختر «حفظ باسم» والترميز UTF-8.',
  en: 'This file is not in UTF-8. Open it in a text editor and choose "Save as" with the encoding UTF-8.',
};

function unreadable(code: string): Bilingual {
  switch (code) {
    case 'ENOENT':
      return {
        ar: 'هذا الملف غير موجود. أعده إلى مكانه.',
        en: 'This file is not there. Put it back.',
      };
    case 'EISDIR':
      return {
        ar: 'هذا مجلد لا ملف. غيِّر اسمه إن كان المقصود مجلداً، أو احذفه.',
        en: 'This is a folder, not a file. Rename it if it is meant to be one, or remove it.',
      };
    default:
      return {
        ar: `تعذّرت قراءة هذا الملف (${code}). تحقق من صلاحياته.`,
        en: `This file cannot be read (${code}). Check its permissions.`,
      };
  }
}
