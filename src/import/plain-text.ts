import { extname } from 'node:path';
import { notPlainText, pastedFileEmpty } from '../diagnostics/messages/import.ts';
import { Refusal } from '../diagnostics/refusal.ts';
import { withPlainCharacters } from '../text/characters.ts';
import { decodeText } from './encoding/decode-text.ts';

/** What editors paste from, by ending; each can save or copy as plain text. */
const RICH = new Set(['.doc', '.docx', '.htm', '.html', '.odt', '.pdf', '.rtf', '.xhtml']);

/** Files that say what they are whatever their name: ZIP (.docx, .odt), PDF, RTF, the old .doc. */
const SIGNATURES = ['PK\u0003\u0004', '%PDF-', '{\\rtf', '\u00d0\u00cf\u0011\u00e0'];
const HTML_START = /^\s*<(?:!doctype html|html)[\s>]/i;

/**
 * Reads the bytes of a pasted file as plain text.
 *
 * @param name the file's name, for its ending and for messages
 * @returns cleaned text, see {@link cleanText}
 * @param encoding that the editor names, if any
 * @throws {@link Refusal} when it is rich text, binary, in an encoding that cannot be told, or empty
 */
export function readPlainText(bytes: Uint8Array, name: string, encoding?: string): string {
  if (RICH.has(extname(name).toLowerCase()) || looksRich(bytes))
    throw new Refusal(notPlainText(name));
  const text = cleanText(decodeText(bytes, name, encoding));
  if (text === '') throw new Refusal(pastedFileEmpty(name));
  return text;
}

/**
 * Text in NFC, with `\n` for every line end there is (CRLF, Word's vertical tab, U+0085, U+2028), a
 * blank line for U+2029, no characters that {@link withPlainCharacters} takes out, single spaces, and
 * nothing unseen at either end of a line. The letters of PDFs become those of the keyboard; others and
 * punctuation are untouched, no-break spaces too.
 */
export function cleanText(text: string): string {
  const lines = text.replace(/\r\n?|[\v\f\u0085\u2028]/g, '\n').replaceAll('\u2029', '\n\n');
  return withPlainCharacters(lines)
    .normalize('NFC')
    .split('\n')
    .map((line) => (/[^\s\p{Cf}]/u.test(line) ? line.trim().replace(/[ \t]+/g, ' ') : ''))
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
}

function looksRich(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 1024))
    .toString('latin1')
    .replace(/^\xEF\xBB\xBF/, '');
  return HTML_START.test(start) || SIGNATURES.some((signature) => start.startsWith(signature));
}
