import type { Message } from '../../diagnostics/message.ts';
import {
  answeredMailLeftOut,
  articleWithoutText,
  mailHeadTaken,
} from '../../diagnostics/messages/import.ts';
import { partsLeftOut } from '../../diagnostics/messages/import-markdown.ts';
import { Refusal } from '../../diagnostics/refusal.ts';
import { decodeText, isEncoding } from '../encoding/decode-text.ts';
import { foreignDate } from '../foreign-date.ts';
import { readHtml } from '../html/read-html.ts';
import type { NamedPicture, Reading } from '../reading.ts';
import { type MimePart, parseMime } from './mime.ts';
import { withoutReplies } from './replies.ts';

/** What is told of a mail beside its subject and its day. */
const TOLD = ['from', 'to', 'cc'];

/**
 * Reads a mail as programs save it (`.eml`), or a page that was saved in one file (`.mht`).
 *
 * @returns a mail without HTML as the text that people copy of one, its head above it
 * @throws {@link Refusal} for one without a text
 */
export async function readMail(bytes: Buffer, name: string): Promise<Reading | string> {
  const mail = parseMime(bytes);
  const leaves = leavesOf(mail);
  const isText = ({ isAttached, type }: MimePart) => !isAttached && type.startsWith('text/');
  const html = leaves.find((part) => isText(part) && part.type === 'text/html');
  const plain = leaves.find((part) => isText(part) && part.type === 'text/plain');
  const body = html ?? plain;
  const inner = leaves.find(({ type }) => type === 'message/rfc822');
  if (!body && inner) return readMail(inner.content, name);
  if (!body) throw new Refusal(articleWithoutText(name));
  const text = textOf(body, name);
  const pictures = picturesIn(leaves);
  const attached = leaves.flatMap((part) =>
    part !== html && part !== plain && part.fileName && !pictures.has(`cid:${idOf(part)}`)
      ? [part.fileName]
      : [],
  );
  if (body === plain) return `${headOf(mail)}\n\n${body.isFlowed ? flowing(text) : text}`;
  return ofHtml(mail, text, { name, pictures, attached });
}

async function ofHtml(
  mail: MimePart,
  html: string,
  {
    name,
    pictures,
    attached,
  }: {
    readonly name: string;
    readonly pictures: ReadonlyMap<string, Uint8Array>;
    readonly attached: readonly string[];
  },
): Promise<Reading> {
  const isPage =
    mail.headers.has('snapshot-content-location') ||
    (mail.type === 'multipart/related' && !mail.headers.has('to'));
  const subject = mail.headers.get('subject') ?? '';
  const { html: own, left } = isPage
    ? { html, left: [] }
    : await withoutReplies(html, subject, name);
  const reading = await readHtml(isPage ? html : own, name);
  const withBytes = (picture: NamedPicture): NamedPicture => ({
    ...picture,
    bytes: pictures.get(picture.src),
  });
  const title = subject
    .replace(/^(?:(?:re|fwd?|رد|إعادة توجيه|تحويل|محول)\s?[:：]\s*)+/iu, '')
    .trim();
  const day = foreignDate((mail.headers.get('date') ?? '').replace(/\s*\([^)]*\)$/, ''));
  const head = TOLD.flatMap((label) => {
    const value = mail.headers.get(label);
    return value ? [`${label.charAt(0).toUpperCase()}${label.slice(1)}: ${value}`] : [];
  });
  const told: readonly Message[] = [
    ...(!isPage && head.length > 0 ? [mailHeadTaken(head)] : []),
    ...(left.length > 0 ? [answeredMailLeftOut(left)] : []),
    ...(attached.length > 0 ? [partsLeftOut(attached)] : []),
    ...reading.told,
  ];
  const found = isPage
    ? reading.found
    : {
        ...reading.found,
        title: title || reading.found.title,
        pubDate: day ?? reading.found.pubDate,
        draft: true,
      };
  return {
    ...reading,
    found,
    told,
    pictures: reading.pictures.map(withBytes),
    write: (around) =>
      reading.write({ ...around, picture: (picture) => around.picture(withBytes(picture)) }),
  };
}

function leavesOf(part: MimePart): readonly MimePart[] {
  return part.parts.length > 0 ? part.parts.flatMap(leavesOf) : [part];
}

function textOf({ content, charset }: MimePart, name: string): string {
  return decodeText(content, name, charset && isEncoding(charset) ? charset : undefined);
}

/** The pictures that a mail or a page holds, by the addresses under which its text names them. */
function picturesIn(leaves: readonly MimePart[]): ReadonlyMap<string, Uint8Array> {
  const pictures = new Map<string, Uint8Array>();
  for (const part of leaves.filter(({ type }) => type.startsWith('image/'))) {
    if (idOf(part) !== '') pictures.set(`cid:${idOf(part)}`, part.content);
    const place = part.headers.get('content-location');
    if (place) pictures.set(place, part.content);
  }
  return pictures;
}

function idOf({ headers }: MimePart): string {
  return (headers.get('content-id') ?? '').replace(/^<|>$/g, '');
}

/** The head of a mail as it is copied above its text. */
function headOf({ headers }: MimePart): string {
  return ['From', 'Date', 'To', 'Cc', 'Subject']
    .flatMap((label) => {
      const value = headers.get(label.toLowerCase());
      return value ? [`${label}: ${value}`] : [];
    })
    .join('\n');
}

/** https://www.rfc-editor.org/rfc/rfc3676 */
function flowing(text: string): string {
  return text.replace(/^-- $/m, '--').replace(/ \r?\n(?!>|\r?\n)/g, ' ');
}
