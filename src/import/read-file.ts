import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Section } from '../content/settings/section-schema.ts';
import { pastedFileEmpty } from '../diagnostics/messages/import.ts';
import {
  fileTooLarge,
  oldWord,
  outlookMail,
  pdfNotRead,
  tableNotRead,
  xmlNotRead,
} from '../diagnostics/messages/import-files.ts';
import { Refusal } from '../diagnostics/refusal.ts';
import { decodeUtf8 } from '../text/decode.ts';
import { decodeText, isEncoding } from './encoding/decode-text.ts';
import { isMime } from './mail/mime.ts';
import { hasForeignFields } from './markdown/foreign-frontmatter.ts';
import type { Reading } from './reading.ts';

const MEGABYTE = 1024 * 1024;

/** Far more than an article has; what is read grows by a multiple of it. In megabytes. */
const LARGEST_TEXT = 8;
const LARGEST_DOCUMENT = 32;

/** The stations of its way stand above what a mail says of itself. */
const HEAD_OF_MAIL = 32 * 1024;

/** What the editor says of how files are to be read. */
export interface Reader {
  readonly encoding?: string | undefined;
  readonly sections: readonly Section[];
}

/** Endings of files that may be articles, for a folder. */
export const READABLE = /\.(?:txt|md|mdx|markdown|html?|xhtml|docx|odt|rtf|eml|mht|mhtml)$/i;

/**
 * Reads a file of any kind as an article, by what is in it and then by its name. A kind's own code is
 * loaded with the first file of that kind.
 *
 * @returns plain text as it is, any other kind as a {@link Reading}
 * @throws {@link Refusal} for what cannot be read
 */
export async function readArticleFile(
  file: string,
  { encoding, sections }: Reader,
): Promise<Reading | string> {
  const name = basename(file);
  const { size } = await stat(file);
  if (size > LARGEST_DOCUMENT * MEGABYTE) throw new Refusal(fileTooLarge(name, LARGEST_DOCUMENT));
  const bytes = await readFile(file);
  const ending = extname(name).toLowerCase();
  const head = bytes.subarray(0, 1024).toString('latin1');
  if (head.startsWith('PK\u0003\u0004')) {
    const { readPackage } = await import('./word/read-package.ts');
    return readPackage(bytes, name);
  }
  if (head.startsWith('%PDF-')) throw new Refusal(pdfNotRead(name));
  if (ending === '.msg') throw new Refusal(outlookMail(name));
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0') || ending === '.doc')
    throw new Refusal(oldWord(name));
  if (isMime(bytes.subarray(0, HEAD_OF_MAIL).toString('latin1'), ending === '.eml')) {
    const { readMail } = await import('./mail/read-mail.ts');
    return readMail(bytes, name);
  }
  if (ending === '.csv') throw new Refusal(tableNotRead(name));
  if (size > LARGEST_TEXT * MEGABYTE) throw new Refusal(fileTooLarge(name, LARGEST_TEXT));
  if (head.startsWith('{\\rtf')) {
    const { readRtf } = await import('./word/rtf/read-rtf.ts');
    return readRtf(bytes, name);
  }
  const declared = /<meta[^<>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  const isUtf8 =
    declared === undefined ||
    /^utf-?8$/i.test(declared) ||
    !isEncoding(declared) ||
    // An editor saved it in another encoding and left what it says of itself.
    decodeUtf8(bytes) !== undefined;
  const text = decodeText(bytes, name, encoding ?? (isUtf8 ? undefined : declared));
  if (isOtherXml(text)) throw new Refusal(xmlNotRead(name));
  if (text.trim() === '') throw new Refusal(pastedFileEmpty(name));
  if (/^\.(?:md|mdx|markdown)$/.test(ending) || hasForeignFields(text)) {
    const { readMarkdown } = await import('./markdown/read-markdown.ts');
    return readMarkdown(text, file, sections);
  }
  if (!isHtml(text, ending)) return text;
  const { readHtml } = await import('./html/read-html.ts');
  return readHtml(text, name);
}

/** XML that is no page: a document of a program in one file, a drawing, a table of places. */
function isOtherXml(text: string): boolean {
  return (
    /^\uFEFF?\s*<\?xml[^>]*>/.test(text) &&
    !/<(?:!doctype html|html)[\s>]/i.test(text.slice(0, 2000))
  );
}

/** A page, or a text in which paragraphs stand in tags. */
function isHtml(text: string, ending: string): boolean {
  if (/^\.x?html?$/.test(ending)) return true;
  return /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html|head|body|article|section|div|p|h[1-6]|ul|ol|table|figure|blockquote)(?:\s[^>]*)?>/i.test(
    text,
  );
}
