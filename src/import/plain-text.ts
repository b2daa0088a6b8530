import { basename } from 'node:path';
import { pastedFileEmpty } from '../diagnostics/messages/import.ts';
import { Refusal } from '../diagnostics/refusal.ts';
import { withPlainCharacters } from '../text/characters.ts';

/**
 * Cleans the text of a pasted file.
 *
 * @param name the file's name, for messages
 * @returns text as {@link cleanText} gives it, but for the spaces and tabs of its lines, which say where
 *   columns end and paragraphs begin
 * @throws {@link Refusal} when there is none
 */
export function pastedText(pasted: string, name: string): string {
  const text = cleanLines(pasted, withoutEnd);
  if (text === '') throw new Refusal(pastedFileEmpty(basename(name)));
  return text;
}

/** A line without the spaces at its end, but for a tab, behind which a table has an empty cell. */
function withoutEnd(line: string): string {
  const words = line.trimEnd();
  return line.slice(words.length).includes('\t') ? `${words}\t` : words;
}

/**
 * Text in NFC, with `\n` for every line end there is (CRLF, Word's vertical tab, U+0085, U+2028), a
 * blank line for U+2029, no characters that {@link withPlainCharacters} takes out, single spaces, and
 * nothing unseen at either end of a line. The letters of PDFs become those of the keyboard; others and
 * punctuation are untouched, no-break spaces too.
 */
export function cleanText(text: string): string {
  return cleanLines(text, (line) => line.trim().replace(/[ \t]+/g, ' '));
}

function cleanLines(text: string, cleanLine: (line: string) => string): string {
  const lines = text.replace(/\r\n?|[\v\f\u0085\u2028]/g, '\n').replaceAll('\u2029', '\n\n');
  return withPlainCharacters(lines)
    .normalize('NFC')
    .split('\n')
    .map((line) => (/[^\s\p{Cf}]/u.test(line) ? cleanLine(line) : ''))
    .join('\n')
    .replace(/^\n+|(?<!\n)\n+$/g, '');
}
