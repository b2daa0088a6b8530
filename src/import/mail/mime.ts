import { decodeWords } from './encoded-words.ts';

/** A part of a mail, or all of it. https://www.rfc-editor.org/rfc/rfc2045 */
export interface MimePart {
  /** By their names in small letters, each on one line. */
  readonly headers: ReadonlyMap<string, string>;
  /** As `text/html`. */
  readonly type: string;
  readonly charset: string | undefined;
  /** The file's name, of what is attached. */
  readonly fileName: string | undefined;
  readonly isAttached: boolean;
  /** Whether a space at the end of a line says that the paragraph goes on. */
  readonly isFlowed: boolean;
  readonly content: Buffer;
  readonly parts: readonly MimePart[];
}

/** Deeper than anybody passes mails on. */
const DEEPEST = 20;

const HEADER = /^[A-Za-z][\w-]*[ \t]*:/;

/** What only mails say at their head, as they are sent. */
const TECHNICAL =
  /^(?:MIME-Version|Content-Transfer-Encoding|Received|Return-Path|DKIM-Signature)[ \t]*:/im;

/** What a file that is called a mail says at its head, where no program sent it. */
const SENT = /^(?:From|Subject|Date|Content-Type)[ \t]*:/im;

/**
 * Whether a file is a mail: headers, and an empty line.
 *
 * @param isCalledMail by its name; it need not have what only programs write
 */
export function isMime(head: string, isCalledMail = false): boolean {
  const [block = ''] = head.replace(/^\s+/, '').split(/\r?\n\r?\n/, 1);
  if (!(isCalledMail ? SENT : TECHNICAL).test(block)) return false;
  return block.split(/\r?\n/).every((line) => HEADER.test(line) || /^[ \t]/.test(line));
}

/**
 * Parts a mail, or a page that was saved with its pictures in one file. The parser of postal-mime (4.0.0) does
 * not give the `Content-Location` of a part, by which such a page names its pictures.
 */
export function parseMime(bytes: Buffer, depth = 0): MimePart {
  const source = bytes.toString('latin1').replace(/^\s+/, '');
  const end = /\r?\n\r?\n/.exec(source);
  const headers = headersIn(end ? source.slice(0, end.index) : source);
  const body = end ? source.slice(end.index + end[0].length) : '';
  const typed = headers.get('content-type') ?? 'text/plain';
  const type = (/^[\w.+-]+\/[\w.+-]+/.exec(typed)?.[0] ?? 'text/plain').toLowerCase();
  const disposition = headers.get('content-disposition') ?? '';
  const boundary = parameter(typed, 'boundary');
  const isOuter = type.startsWith('multipart/') && boundary !== undefined && depth < DEEPEST;
  const inner = isOuter ? partsBetween(body, boundary) : [];
  const fileName = parameter(disposition, 'filename') ?? parameter(typed, 'name');
  return {
    headers,
    type,
    charset: parameter(typed, 'charset'),
    fileName: fileName && decodeWords(fileName),
    isAttached: /^\s*attachment/i.test(disposition),
    isFlowed: /^flowed$/i.test(parameter(typed, 'format') ?? ''),
    content: decoded(body, headers.get('content-transfer-encoding') ?? ''),
    parts: inner.map((part) => parseMime(Buffer.from(part, 'latin1'), depth + 1)),
  };
}

function headersIn(block: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const line of block.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const at = line.indexOf(':');
    const name = line.slice(0, at).trim().toLowerCase();
    if (at > 0 && !headers.has(name)) headers.set(name, decodeWords(line.slice(at + 1).trim()));
  }
  return headers;
}

function partsBetween(body: string, boundary: string): readonly string[] {
  const parts = `\n${body}`.split(`\n--${boundary}`).slice(1);
  const last = parts.findIndex((part) => part.startsWith('--'));
  return (last < 0 ? parts : parts.slice(0, last)).map((part) =>
    part.replace(/^[ \t]*\r?\n/, '').replace(/\r$/, ''),
  );
}

function parameter(header: string, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}\\*?\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(header);
  const value = found?.slice(1).find((part) => part !== undefined);
  // `filename*=UTF-8''%D8%A7.docx`: https://www.rfc-editor.org/rfc/rfc5987
  const [, percent] = /^[\w-]*'[\w-]*'(.*)$/.exec(value ?? '') ?? [];
  if (percent === undefined) return value;
  try {
    return decodeURIComponent(percent);
  } catch {
    return percent;
  }
}

function decoded(body: string, encoding: string): Buffer {
  switch (encoding.trim().toLowerCase()) {
    case 'base64':
      return Buffer.from(body, 'base64');
    case 'quoted-printable':
      return Buffer.from(
        body
          .replace(/(?<![ \t])[ \t]+(?=\r?\n)/g, '')
          .replace(/=\r?\n/g, '')
          .replace(/=([\dA-Fa-f]{2})/g, (_all, code: string) =>
            String.fromCharCode(Number.parseInt(code, 16)),
          ),
        'latin1',
      );
    default:
      return Buffer.from(body, 'latin1');
  }
}
