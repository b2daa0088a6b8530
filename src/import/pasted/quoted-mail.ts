import { fold } from '../../arabic/fold.ts';

/** A mail without the one that it answers, and the lines of that. */
export interface WithoutQuoted {
  readonly text: string;
  readonly left: readonly string[];
}

/** «في الثلاثاء، 4 مارس 2025 كتب سامر <s@a.example>:», `On Tue, Mar 4, 2025 at 8:30 AM Samer wrote:`. */
const WROTE =
  /^(?=.{0,300}[\p{Nd}@]).{0,200}(?:wrote|writes|كتب|كتبت|تمت كتابة)(?!\p{L}).{0,120}[:：]$/iu;

/** How such a line begins; programs break it in two. */
const BEGINS = /^(?:on|في|بتاريخ|يوم)\s/iu;

/** What is passed on is what is to be published. */
const PASSED_ON =
  /^(?:[*_>]|[^\S\r\n\u2028\u2029])*(?:subject|الموضوع)[*_\s]*[:：][*_\s]*(?:fwd?|إعادة توجيه|تحويل|محول)\s?[:：]/imu;

/** More lines than these are no signature. */
const LONGEST_SIGNATURE = 8;

/**
 * Takes out of a mail what it answers: the lines behind `>` below a line that says who wrote them. Where someone
 * answers line by line, all stays: each answer needs what it answers.
 *
 * @param rest of the mail below its head
 * @param whole mail
 * @returns undefined where nothing of the kind is in it, or nothing beside it
 */
export function withoutQuotedMail(rest: string, whole: string): WithoutQuoted | undefined {
  if (PASSED_ON.test(whole)) return undefined;
  const lines = rest.split('\n');
  const from = lines.findIndex(isQuoted);
  if (from < 0) return undefined;
  const start = attributionAbove(lines, from);
  if (start === undefined) return undefined;
  const end = endOfQuoted(lines, from);
  const own = [...lines.slice(0, start), '', ...lines.slice(end)];
  if (own.some(isQuoted)) return undefined;
  const text = own
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  if (text === '') return undefined;
  const left = lines.slice(start, end).map((line) => line.replace(/^[>\s]+/, '').trim());
  return { text, left: left.filter(Boolean) };
}

/** The line above what a mailing list writes below each mail, and what it writes there. */
const LIST_FOOT = /^(?:--|_{20,80}|--~--[-~]{10,80})$/;
const OF_LIST =
  /mailing list|mailman|subscri|listinfo|القائمة البريدية|(?:إلغاء|الغاء) (?:الاشتراك|اشتراك)/i;

/**
 * Takes off a mail what a mailing list adds below it, then its signature.
 */
export function withoutSignature(text: string): WithoutQuoted {
  const lines = text.split('\n');
  const at = lines.findLastIndex((line) => LIST_FOOT.test(line.trim()));
  const foot = lines.slice(at).filter((line) => line.trim() !== '');
  const isFoot = at >= 1 && foot.length <= LONGEST_SIGNATURE && OF_LIST.test(foot.join(' '));
  if (!isFoot) return withoutOwnSignature(text);
  const own = withoutOwnSignature(lines.slice(0, at).join('\n').trimEnd());
  return { text: own.text, left: [...own.left, ...foot.slice(1)] };
}

/**
 * Takes the signature off a mail, which stands below a line of two hyphens, and the lines of telephones:
 * https://www.rfc-editor.org/rfc/rfc3676#section-4.3
 */
function withoutOwnSignature(text: string): WithoutQuoted {
  const all = text.split('\n');
  const sent = all.filter(isSentFrom);
  const lines = sent.length > 0 ? all.filter((line) => !isSentFrom(line)) : all;
  const at = lines.findLastIndex((line) => line.trim() === '--');
  const below = lines.slice(at + 1).filter((line) => line.trim() !== '');
  const isSigned = at >= 1 && below.length <= LONGEST_SIGNATURE;
  if (!isSigned && sent.length === 0) return { text, left: [] };
  const own = isSigned ? lines.slice(0, at) : lines;
  const left = [...sent.map(bare), ...(isSigned ? below : [])];
  return { text: own.join('\n').trimEnd(), left };
}

/** «أُرسلت من الـ iPhone», `Sent from my Galaxy`, `Get Outlook for Android`. */
const SENT_FROM =
  /^(?:sent (?:from|via) |get outlook for |(?:تم )?ا?لا?رسال من |(?:تم )?ا?رسلت? (?:من|بواسطه|عبر) |الحصول علي outlook )(?=.{0,30}(?:iphone|ipad|ايفون|ايباد|outlook|galaxy|samsung|huawei|xiaomi|android|yahoo|gmail|mail|هاتفي|جهازي|هاتف|جهاز)).{0,60}$/iu;

/** Whether a line says from which telephone or program a mail was sent. */
export function isSentFrom(line: string): boolean {
  return line.length < 120 && SENT_FROM.test(fold(bare(line)));
}

function isQuoted(line: string): boolean {
  return /^\s*>/.test(line);
}

/** Where what is quoted ends, with other mails that follow it at once, each below its line. */
function endOfQuoted(lines: readonly string[], from: number): number {
  const past = (start: number, isPassed: (line: string) => boolean) => {
    let at = start;
    while (at < lines.length && isPassed(lines[at] ?? '')) at += 1;
    return at;
  };
  let next = from;
  for (;;) {
    const end = past(next, (line) => isQuoted(line) || line.trim() === '');
    next = past(end, (line) => !isQuoted(line));
    const isAttributed = attributionAbove(lines.slice(end, next), next - end) === 0;
    if (next === lines.length || !isAttributed) return end;
  }
}

/** Where the line begins that says who wrote what is quoted. */
function attributionAbove(lines: readonly string[], from: number): number | undefined {
  const last = lines.slice(0, from).findLastIndex((line) => line.trim() !== '');
  for (const start of [last - 1, last]) {
    const words = lines
      .slice(Math.max(0, start), last + 1)
      .map(bare)
      .join(' ');
    const begins = BEGINS.test(words) || (start === last && words.includes('@'));
    if (start >= 0 && begins && WROTE.test(words)) return start;
  }
  return undefined;
}

function bare(line: string): string {
  return line.replace(/\p{Cf}/gu, '').trim();
}
