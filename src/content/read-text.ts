import { readFileSync, statSync } from 'node:fs';
import { characterProblems, presentationAdvice } from '../diagnostics/characters.ts';
import type { Message } from '../diagnostics/message.ts';
import { presentationFormsByHand } from '../diagnostics/messages/characters.ts';
import {
  FILE_IS_FOLDER,
  FILE_NOT_THERE,
  fileNotReadable,
  NO_FILE,
  NOT_UTF8,
} from '../diagnostics/messages/files.ts';
import type { Note, Problem } from '../diagnostics/problem.ts';
import { shownPath } from '../folders.ts';
import { presentationForms, withKeyboardLetters } from '../text/characters.ts';
import { decodeUtf8, withUnixLineEnds } from '../text/decode.ts';
import { partedByMending } from './mending/mask-file.ts';

/**
 * Reads a content file: settings, an article, a page.
 *
 * @returns its text in NFC and in letters of the keyboard, its lines ended by `\n` alone, without a byte
 *   order mark, and advice on it; or why it cannot be read or published
 */
export function readText(
  path: string,
): { text: string; advice: readonly Problem[] } | { problems: readonly Problem[] } {
  const refuse = (message: Message) => ({
    problems: [{ ...message, file: shownPath(path), line: 1, severity: 'error' } as const],
  });
  try {
    if (isPipeOrDevice(path)) return refuse(NO_FILE);
    const decoded = decodeUtf8(readFileSync(path));
    if (decoded === undefined) return refuse(NOT_UTF8);
    const text = withUnixLineEnds(decoded);
    const ofFile = (note: Note): Problem => ({ ...note, file: shownPath(path) });
    const problems = characterProblems(text).map(ofFile);
    if (problems.length > 0) return { problems };
    const advice = adviceOnForms(text).map(ofFile);
    return { text: withKeyboardLetters(text).normalize('NFC'), advice };
  } catch (error) {
    return refuse(unreadable(error instanceof Error && 'code' in error ? String(error.code) : ''));
  }
}

/** To read one may never end. */
function isPipeOrDevice(path: string): boolean {
  const stats = statSync(path);
  return !stats.isFile() && !stats.isDirectory();
}

/** Letters of PDFs, apart by who mends them: the command that does it, or the editor by hand. */
function adviceOnForms(text: string): readonly Note[] {
  if (presentationForms(text).length === 0) return [];
  const { mendable, other } = partedByMending(text);
  const byHand = other.split('\n').flatMap((line, index) =>
    presentationAdvice(line, presentationFormsByHand).map((note) => ({
      ...note,
      line: index + 1,
    })),
  );
  return [...presentationAdvice(mendable), ...byHand];
}

function unreadable(code: string): Message {
  if (code === 'ENOENT') return FILE_NOT_THERE;
  return code === 'EISDIR' ? FILE_IS_FOLDER : fileNotReadable(code);
}
