import { withAsciiDigits } from '../../text/digits.ts';

/**
 * `[04/03/2025, 9:12:33 ص] ليلى: …`, `04/03/2025، 9:12 ص - ليلى: …`, as WhatsApp and Telegram copy messages; in a
 * browser `[9:12 ص, 4/3/2025] ليلى: …`.
 */
const STAMP =
  /^\s*(\[\d{1,2}:\d{2}(?::\d{2})?\s*(?:[صم]|[AP]\.?M\.?)?[,،]\s*\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\]|\[?\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}[,،]?\s+\d{1,2}:\d{2}(?::\d{2})?\s*(?:[صم]|[AP]\.?M\.?)?\]?)\s*(?:[-–]\s*)?(?:([^:\n]{1,40}):\s*)?(.*)$/i;

/** `ليلى, [04.03.2025 9:12]` on a line above the message, as Telegram on a desk copies it. */
const STAMP_ABOVE =
  /^([^:[\]\n]{1,40}), (\[\d{1,2}[/.]\d{1,2}[/.]\d{2,4} \d{1,2}:\d{2}(?::\d{2})?(?: [AP]M)?\])\n+/gim;

/** What stands in place of a picture or of a message that was taken back. */
const NOTHING =
  /^(?:<[^<>]*>|\[ ?\p{L}[^[\]]{0,40}\]|[^\s.]{1,80}\.\w{3,4} \((?:الملف مرفق|file attached)\)|.{0,20}(?:تم استبعاد الوسائط|تم حذف هذه الرسالة|omitted|This message was deleted).{0,5})$/iu;

/** What stands behind a message that was changed after it was sent. */
const EDITED = / ?<(?:تم تعديل هذه الرسالة|This message was edited)>$/;

/** What the program itself tells between messages; each saved talk of WhatsApp begins with the first of these. */
const TOLD =
  /مشفرة|(?:انضم|غادر|أنشأ|أضاف|غي[ّ]?ر|أزال)(?:ت|وا)?(?![\p{L}\p{M}])|end-to-end encrypted|\b(?:joined|left|created|added|changed|removed)\b/u;

/**
 * Takes the stamps off messages that were copied out of a talk: each is paragraphs of its own. Where several
 * people speak, their names stay.
 *
 * @returns undefined for a text that does not begin with a message
 */
export function readChat(
  text: string,
): { readonly text: string; readonly left: readonly string[] } | undefined {
  const plain = text.replace(STAMP_ABOVE, '$2 $1: ');
  const lines = plain.split('\n').map((line) => ({ line, stamp: stampOf(line) }));
  if (!lines.find(({ line }) => line.trim() !== '')?.stamp) return undefined;
  const names = new Set(lines.flatMap(({ stamp }) => (stamp?.name ? [stamp.name] : [])));
  if (names.size === 0) return undefined;
  const left: string[] = [];
  const own = (words: string) => {
    const [mark] = EDITED.exec(words) ?? [];
    if (mark !== undefined) left.push(mark.trim());
    return words.slice(0, words.length - (mark?.length ?? 0));
  };
  const made = lines.flatMap(({ line, stamp }) => {
    if (!stamp) return [own(line)];
    left.push(`${stamp.time} ${stamp.name}`.trim());
    if (stamp.name === '' || NOTHING.test(stamp.words)) {
      left.push(stamp.words);
      return [];
    }
    const words = own(stamp.words);
    return ['', names.size > 1 ? `${stamp.name}: ${words}` : words];
  });
  return {
    text: made
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .replace(/^\n+|(?<!\n)\n+$/g, ''),
    left,
  };
}

/** What a talk's programs show in bold, in italics and struck out, between signs that touch no letter outside. */
const MARKED = [
  [
    /(?<![\p{L}\p{M}\p{N}*\\])\\\*(?=[^\s*\\])([^*\n\\]*[^\s*\\])\\\*(?![\p{L}\p{M}\p{N}*\\])/gu,
    '**$1**',
  ],
  [
    /(?<![\p{L}\p{M}\p{N}_\\])\\_(?=[^\s_\\])([^_\n\\]*[^\s_\\])\\_(?![\p{L}\p{M}\p{N}_\\])/gu,
    '*$1*',
  ],
  [
    /(?<![\p{L}\p{M}\p{N}~\\])~(?=[^\s~\\])([^~\n\\]*[^\s~\\])~(?![\p{L}\p{M}\p{N}~\\])/gu,
    '~~$1~~',
  ],
] as const;

/**
 * Writes as Markdown what messages mark by signs of their own.
 *
 * @param markdown of messages, in which all signs are written out
 */
export function withMarksOfChat(markdown: string): string {
  return MARKED.reduce((text, [pattern, marked]) => text.replace(pattern, marked), markdown);
}

function stampOf(line: string): { time: string; name: string; words: string } | undefined {
  const plain = line.replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '');
  const digits = withAsciiDigits(plain);
  const [whole, time = '', name = '', words = ''] = STAMP.exec(digits) ?? [];
  if (whole === undefined || (name === '' && !TOLD.test(words))) return undefined;
  // In the digits in which it was typed.
  return {
    time: plain.slice(digits.indexOf(time), digits.indexOf(time) + time.length),
    name: name.trim(),
    words: plain.slice(digits.length - words.length),
  };
}
