import { readFileSync } from 'node:fs';
import { characterProblems } from '../diagnostics/characters.ts';
import type { Message } from '../diagnostics/message.ts';
import {
  FILE_IS_FOLDER,
  FILE_NOT_THERE,
  fileNotReadable,
  NOT_UTF8,
} from '../diagnostics/messages/files.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { shownPath } from '../folders.ts';
import { decodeUtf8, withUnixLineEnds } from '../text/decode.ts';

/**
 * Reads a content file: settings, an article, a page.
 *
 * @returns its text in NFC, its lines ended by `\n` alone, without a byte order mark; or why it cannot be read or published
 */
export function readText(path: string): { text: string } | { problems: readonly Problem[] } {
  const refuse = (message: Message) => ({
    problems: [{ ...message, file: shownPath(path), line: 1, severity: 'error' } as const],
  });
  try {
    const decoded = decodeUtf8(readFileSync(path));
    if (decoded === undefined) return refuse(NOT_UTF8);
    const text = withUnixLineEnds(decoded);
    const problems = characterProblems(text).map(
      (problem): Problem => ({ ...problem, file: shownPath(path) }),
    );
    return problems.length > 0 ? { problems } : { text: text.normalize('NFC') };
  } catch (error) {
    return refuse(unreadable(error instanceof Error && 'code' in error ? String(error.code) : ''));
  }
}

function unreadable(code: string): Message {
  if (code === 'ENOENT') return FILE_NOT_THERE;
  return code === 'EISDIR' ? FILE_IS_FOLDER : fileNotReadable(code);
}
