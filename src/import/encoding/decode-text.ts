import {
  encodingNotTold,
  mojibake,
  notInEncoding,
  notText,
  unknownEncoding,
} from '../../diagnostics/messages/encodings.ts';
import { Refusal } from '../../diagnostics/refusal.ts';
import { decodeUtf8 } from '../../text/decode.ts';
import { arabicFit, readsAsArabic } from './arabic-letters.ts';
import { MAC_ARABIC } from './mac-arabic.ts';
import { mojibakeIn } from './mojibake.ts';
import { ARABIC_ENCODINGS, textIn } from './single-byte.ts';

/** Names that people use beside those of the Web. https://encoding.spec.whatwg.org/#names-and-labels */
const ALIASES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    cp1256: 'windows-1256',
    utf16: 'utf-16',
    macarabic: MAC_ARABIC,
  }),
);

/**
 * Reads the bytes of a text: as its byte order mark says, else as the editor says, else in the one
 * encoding in which they are a text: UTF-8, UTF-16 or, told by their letters, those of Arabic before Unicode.
 *
 * @param name the file's name, for messages
 * @param given the encoding that the editor or the file itself names
 * @throws {@link Refusal} for what is no text, and for letters that were misread before they were saved
 */
export function decodeText(bytes: Uint8Array, name: string, given?: string): string {
  const text = marked(bytes, name) ?? (given ? asGiven(bytes, name, given) : told(bytes, name));
  const misread = mojibakeIn(text);
  if (misread) throw new Refusal(mojibake(name, misread.meant, misread.savedIn));
  return text;
}

/** A text that says by its first bytes how it is written. */
function marked(bytes: Uint8Array, name: string): string | undefined {
  const encoding = encodingOfMark(bytes);
  if (encoding === undefined) return undefined;
  const text = textIn(encoding, bytes);
  if (text === undefined || text.includes('\0')) throw new Refusal(notText(name));
  return text;
}

function encodingOfMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function asGiven(bytes: Uint8Array, name: string, given: string): string {
  const encoding = ALIASES.get(given.trim().toLowerCase()) ?? given;
  if (!isEncoding(encoding)) throw new Refusal(unknownEncoding(given));
  const text = textIn(encoding, bytes);
  if (text === undefined || text.includes('\0')) throw new Refusal(notInEncoding(name, given));
  return text;
}

/** Whether the Web has an encoding of that name. */
export function isEncoding(label: string): boolean {
  if (label === MAC_ARABIC) return true;
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}

function told(bytes: Uint8Array, name: string): string {
  // Every second byte of Arabic in UTF-16 is 6, and every second one of its spaces is NUL.
  if (bytes.some((byte) => byte === 0 || byte === 6)) {
    const wide = ['utf-16le', 'utf-16be'].map((encoding) => textIn(encoding, bytes));
    const text = wide.find((read) => read !== undefined && isReadable(read));
    if (text !== undefined) return text;
    if (bytes.includes(0)) throw new Refusal(notText(name));
  }
  const text = decodeUtf8(bytes) ?? beforeUnicode(bytes);
  if (text === undefined) throw new Refusal(encodingNotTold(name));
  return text;
}

/** What two readings must have alike to be one: tables differ in spaces and signs alone. */
function lettersOf(text: string): string {
  return text.replace(/\P{L}/gu, '');
}

/** Whether nearly all of a text is of the scripts that are written here. */
function isReadable(text: string): boolean {
  const known =
    text.match(/[\t\n\r -~\p{Script=Arabic}\p{Script=Latin}\p{P}\p{Cf}]/gu)?.length ?? 0;
  return known > text.length * 0.9;
}

/** How many times likelier one reading must be than the other, in powers of two: a thousand times. */
const CERTAIN = 10;

function beforeUnicode(bytes: Uint8Array): string | undefined {
  const readings = ARABIC_ENCODINGS.flatMap((encoding) => {
    const text = textIn(encoding, bytes);
    return text !== undefined && readsAsArabic(text) ? [{ text, ...arabicFit(text) }] : [];
  });
  const [best, ...others] = readings.sort((one, other) => other.bits - one.bits);
  const second = others.find(({ text }) => lettersOf(text) !== lettersOf(best?.text ?? ''));
  if (!best || !second) return best?.text;
  return best.bits - second.bits > CERTAIN ? best.text : undefined;
}
