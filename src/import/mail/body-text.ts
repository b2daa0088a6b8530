import { decodeText, isEncoding } from '../encoding/decode-text.ts';
import { asBrowsersRead } from '../html/as-browsers-read.ts';
import { bodyParts, isHtml, isPlainText } from './body-parts.ts';
import type { MimePart } from './mime.ts';

/** Pictures that a mail holds; one elsewhere may be there to count who reads. */
const OWN_PICTURE = 'img[src^="cid:"], img[src^="data:"]';

/**
 * The parts of a mail's text: of several ways to say the same HTML, unless that says nothing of it.
 *
 * @param name the file's name, for messages
 */
export async function bodyOf(mail: MimePart, name: string): Promise<readonly MimePart[]> {
  const [html, plain] = [bodyParts(mail, isHtml), bodyParts(mail, isPlainText)];
  const textIn = (parts: readonly MimePart[]) => parts.map((part) => textOf(part, name)).join('\n');
  const pages = html.filter(isHtml);
  const isOther = pages.length > 0 && plain.every(isPlainText) && textIn(plain).trim() !== '';
  return isOther && (await isBlankPage(textIn(pages), name)) ? plain : html;
}

/** The text of a part, by the encoding that it names or else by its letters. */
export function textOf({ content, charset }: MimePart, name: string): string {
  return decodeText(content, name, charset && isEncoding(charset) ? charset : undefined);
}

/** Whether HTML has no words, and no picture of its own. */
async function isBlankPage(html: string, name: string): Promise<boolean> {
  const { parseHTML } = await import('linkedom');
  const { document } = parseHTML(asBrowsersRead(html, name));
  if (document.querySelector(OWN_PICTURE)) return false;
  for (const element of document.querySelectorAll('style, script')) element.remove();
  return !/[\p{L}\p{N}]/u.test(document.body.textContent ?? '');
}
