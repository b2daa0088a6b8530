import type { Message } from '../../diagnostics/message.ts';
import {
  answeredMailLeftOut,
  articleWithoutText,
  mailHeadTaken,
} from '../../diagnostics/messages/import.ts';
import { partsLeftOut } from '../../diagnostics/messages/import-markdown.ts';
import { Refusal } from '../../diagnostics/refusal.ts';
import { escapeHtml } from '../../text/escaping.ts';
import { foreignDate } from '../foreign-date.ts';
import { readHtml } from '../html/read-html.ts';
import type { NamedPicture, Reading } from '../reading.ts';
import { isHtml } from './body-parts.ts';
import { bodyOf, textOf } from './body-text.ts';
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
  const body = await bodyOf(mail, name);
  const inner = leaves.find(({ type }) => type === 'message/rfc822');
  if (body.length === 0 && inner) return readMail(inner.content, name);
  if (body.length === 0) throw new Refusal(articleWithoutText(name));
  const isPlain = !body.some(isHtml);
  const pictures = picturesIn(leaves);
  const passedOn = isPlain && inner ? await plainTextIn(inner, name) : undefined;
  const taken = new Set([...body, ...(passedOn === undefined ? [] : [inner])]);
  const attached = leaves
    .filter((part) => !taken.has(part) && !pictures.has(`cid:${idOf(part)}`))
    .map(nameOf)
    .filter(Boolean);
  const texts = body.map((part) => ownTextOf(part, isPlain, name));
  if (!isPlain) return ofHtml(mail, texts.join('\n'), { name, pictures, attached });
  const within = passedOn === undefined ? [] : [`${PASSED_ON}\n${passedOn}`];
  return [headOf(mail, attached), ...texts, ...within].join('\n\n');
}

/** A part of a mail’s text, as HTML where others are. */
function ownTextOf(part: MimePart, isPlain: boolean, name: string): string {
  const text = textOf(part, name);
  if (isHtml(part)) return text;
  const plain = (part.isFlowed ? flowing(text) : text).trimEnd();
  if (isPlain) return plain;
  const paragraphs = escapeHtml(plain).split(/(?:\r?\n){2,}/);
  return paragraphs.map((words) => `<p>${words.replace(/\r?\n/g, '<br>')}</p>`).join('');
}

/** What stands above a mail that is passed on in another, where people copy one. */
const PASSED_ON = '---------- Forwarded message ----------';

/** The text of a mail that another holds, if that is what it has. */
async function plainTextIn(inner: MimePart, name: string): Promise<string | undefined> {
  try {
    const read = await readMail(inner.content, name);
    return typeof read === 'string' ? read : undefined;
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** The name of what is attached: a mail that has none has a subject. */
function nameOf({ fileName, type, content, isAttached }: MimePart): string {
  if (fileName) return fileName;
  if (type === 'message/rfc822') return parseMime(content).headers.get('subject') || type;
  return isAttached ? type : '';
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
function headOf({ headers }: MimePart, attached: readonly string[]): string {
  const lines = ['From', 'Date', 'To', 'Cc', 'Subject'].flatMap((label) => {
    const value = headers.get(label.toLowerCase());
    return value ? [`${label}: ${value}`] : [];
  });
  const files = attached.length > 0 ? [`Attachments: ${attached.join(', ')}`] : [];
  return [...lines, ...files].join('\n');
}

/** https://www.rfc-editor.org/rfc/rfc3676 */
function flowing(text: string): string {
  return text.replace(/^-- $/m, '--').replace(/ \r?\n(?!>|\r?\n)/g, ' ');
}
