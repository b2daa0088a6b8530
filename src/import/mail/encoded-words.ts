import { isEncoding } from '../encoding/decode-text.ts';
import { textIn } from '../encoding/single-byte.ts';

/** `=?UTF-8?B?2LE=?=`, and those that follow it. https://www.rfc-editor.org/rfc/rfc2047 */
const WORD = /=\?([\w-]+)(?:\*[\w-]*)?\?([BQbq])\?([^?\s]*)\?=/;
const WORDS = new RegExp(
  `${WORD.source}(?:\\s+${WORD.source.replaceAll(/\((?!\?)/g, '(?:')})*`,
  'g',
);

/** The words of a header, in which letters beyond ASCII are written in other signs, or as they are. */
export function decodeWords(header: string): string {
  const read = header.replace(WORDS, (row: string) => rowOf(row.split(/\s+/)) ?? row);
  // Some programs write letters as they are.
  const isRaw = /[\x80-\xff]/.test(read) && !/[\u0100-\uffff]/.test(read);
  return (isRaw ? textIn('utf-8', Buffer.from(read, 'latin1')) : undefined) ?? read;
}

/** Words in a row are one text: they may be cut in the midst of a letter. */
function rowOf(words: readonly string[]): string | undefined {
  const charset = WORD.exec(words[0] ?? '')?.[1] ?? '';
  const bytes = words.map((word) => {
    const [, , kind = '', text = ''] = WORD.exec(word) ?? [];
    return /b/i.test(kind) ? Buffer.from(text, 'base64') : quoted(text);
  });
  return isEncoding(charset) ? textIn(charset, Buffer.concat(bytes)) : undefined;
}

function quoted(text: string): Buffer {
  const signs = text
    .replaceAll('_', ' ')
    .replace(/=([\dA-Fa-f]{2})/g, (_all, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  return Buffer.from(signs, 'latin1');
}
