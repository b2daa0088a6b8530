import { fold } from '../../arabic/fold.ts';
import { foreignDate } from '../foreign-date.ts';
import { decodeWords } from '../mail/encoded-words.ts';

/** What a mail says of itself above its text. */
export interface MailHead {
  readonly subject: string | undefined;
  readonly date: string | undefined;
  /** The lines that are in no field, as they stood. */
  readonly others: readonly string[];
}

const LABEL =
  /^[*_]{0,2}([\p{L}\p{M}\u0640]+(?:[ -][\p{L}\p{M}]+)?)[*_]{0,2}\s?[:：][*_]{0,2}\s*(.*)$/u;

/** So often is a mail passed on of which all heads are taken. */
const MOST = 8;

/** What stands between a mail and the one that it passes on. */
const PASSED_ON =
  /^(?:[-_]{3,}.*|بدايه الرساله.*|begin forwarded message:?|.{0,40}(?:رساله محوله|الرساله الاصليه|معاد توجيهها).{0,40})$/iu;

const labels = (words: string) => new Set(words.split('|').map(fold));
const SUBJECT = labels('الموضوع|موضوع|العنوان|subject');
const DATE = labels(
  'التاريخ|تاريخ|تاريخ الإرسال|تم الإرسال|أرسلت|أرسل|الإرسال|وقت الإرسال|تاريخ الاستلام|date|sent|sent on',
);
const OTHERS = labels(
  'من|إلى|المرسل|الراسل|المرسَل إليهم|المستلم|المرسل إليه|نسخة|نسخة إلى|نسخة مخفية|الرد إلى|الأهمية|المرفقات|مرفقات|' +
    'from|to|cc|bcc|reply-to|importance|attachments|message-id|content-type|mime-version',
);

/**
 * Takes the head of a mail off a text: of the mail itself, or of one that is passed on in it, quoted or not.
 * What stood above that is the text of whoever passed it on.
 *
 * @returns undefined where the text has no such head
 */
export function readMailHead(
  text: string,
  most = MOST,
): { head: MailHead; rest: string } | undefined {
  const lines = unfolded(text.split('\n'));
  const start = lines.findIndex((line, index) => isHeadAt(lines, index, line));
  if (start < 0) return undefined;
  let end = start;
  while (end < lines.length && (kindOf(bare(lines[end] ?? '')) || goesOn(lines, end, start)))
    end += 1;
  const taken = lines.slice(start, end).map(bare);
  const before = lines.slice(0, start);
  const last = before.findLastIndex((line) => bare(line) !== '');
  const rule = isPassedOn(before[last]) ? before.splice(last).map(bare).filter(Boolean) : [];
  const below = lines.slice(end);
  const isQuoted =
    isQuotedLine(lines[start] ?? '') ||
    below.filter((line) => line.trim() !== '').every(isQuotedLine);
  const after = below.map((line) => (isQuoted ? line.replace(/^\s*> ?/, '') : line));
  const rest = [...before, ...after].join('\n').replace(/^\n+|(?<!\n)\n+$/g, '');
  const { subject, date, others } = headOf(taken);
  const answered = taken.some(isAnswer) ? answeredIn(rest) : undefined;
  if (answered)
    return {
      head: { subject, date, others: [...others, ...rule, ...answered.left] },
      rest: answered.answer,
    };
  const inner = most > 1 ? readMailHead(rest, most - 1) : undefined;
  if (!inner) return { head: { subject, date, others: [...others, ...rule] }, rest };
  const { head } = inner;
  // What the mail within says, too, is told as it stood.
  const said = ['subject', 'date'] as const;
  const outer = taken.filter((line) =>
    said.some(
      (kind) => kindOf(line) === kind && head[kind] !== undefined && !others.includes(line),
    ),
  );
  return {
    head: {
      subject: head.subject ?? subject,
      date: head.date ?? date,
      others: [...outer, ...others, ...rule, ...head.others],
    },
    rest: inner.rest,
  };
}

/** The lines of a mail, of which those in its head go on below one another where their words are encoded (RFC 2047). */
function unfolded(lines: readonly string[]): readonly string[] {
  const whole: string[] = [];
  for (const line of lines) {
    const above = whole.at(-1) ?? '';
    const goesOn = /^[ \t]+=\?/.test(line) && above.endsWith('?=');
    if (goesOn && kindOf(bare(above))) whole.push(`${whole.pop()} ${line.trimStart()}`);
    else whole.push(line);
  }
  return whole;
}

/** Whether the subject says that a mail answers another. */
function isAnswer(line: string): boolean {
  return kindOf(line) === 'subject' && /^(?:re|رد)\s?[:：]/iu.test(valueIn(line));
}

/** An answer, and the lines of the mail below it that it answers: they are no part of what it sends. */
function answeredIn(
  text: string,
): { readonly answer: string; readonly left: readonly string[] } | undefined {
  const lines = text.split('\n');
  const start = lines.findIndex((line, at) => at > 0 && isHeadAt(lines, at, line));
  if (start < 0) return undefined;
  const before = lines.slice(0, start);
  const end = isPassedOn(before.findLast((line) => bare(line) !== ''))
    ? before.findLastIndex((line) => bare(line) !== '')
    : start;
  const answer = before.slice(0, end).join('\n').trim();
  if (answer === '') return undefined;
  return { answer, left: lines.slice(end).map(bare).filter(Boolean) };
}

/** At a text's beginning, below what says that a mail is passed on, or where quoting begins. */
function isHeadAt(lines: readonly string[], at: number, line: string): boolean {
  const before = lines.slice(Math.max(0, at - 3), at).filter((other) => bare(other) !== '');
  const last = before.at(-1);
  const mayStand =
    (at < 3 && before.length === 0) ||
    isPassedOn(last) ||
    (isQuotedLine(line) && (last === undefined || !isQuotedLine(last)));
  if (!mayStand || kindOf(bare(line)) === undefined) return false;
  if (at < 3 && before.length === 0 && isTitle(line))
    return lines.slice(at + 1).some((other) => bare(other) !== '');
  const kinds = new Set(
    lines.slice(at, at + 8).flatMap((other, index, all) => {
      const isRun = all.slice(0, index + 1).every((each) => kindOf(bare(each)) !== undefined);
      return isRun ? (kindOf(bare(other)) ?? []) : [];
    }),
  );
  // One such line may begin any text: «من: صيدا».
  return kinds.size > 1 && (kinds.has('other') || kinds.has('subject'));
}

/** A subject stands above a text by itself, too: it says that it is one. */
function isTitle(line: string): boolean {
  return kindOf(bare(line)) === 'subject' && subjectIn(bare(line)) !== '';
}

/** Many to whom a mail went stand on several lines. */
function goesOn(lines: readonly string[], at: number, start: number): boolean {
  return at > start && /[,;،؛]$/.test(bare(lines[at - 1] ?? '')) && bare(lines[at] ?? '') !== '';
}

function isQuotedLine(line: string): boolean {
  return /^\s*>/.test(line);
}

function isPassedOn(line: string | undefined): boolean {
  return line !== undefined && PASSED_ON.test(fold(bare(line)));
}

/** Whether words are the name of a line in the head of a mail: «من:», `Sent:`. */
export function isLabelOfMail(words: string): boolean {
  return kindOf(words.trim()) !== undefined;
}

function kindOf(line: string): 'subject' | 'date' | 'other' | undefined {
  const label = fold(LABEL.exec(line)?.[1] ?? '');
  if (SUBJECT.has(label)) return 'subject';
  if (DATE.has(label)) return 'date';
  return OTHERS.has(label) ? 'other' : undefined;
}

/** A line without the signs by which mails quote. */
function bare(line: string): string {
  return line
    .replace(/\p{Cf}/gu, '')
    .replace(/^\s*(?:>\s?)+/, '')
    .trimEnd();
}

function headOf(lines: readonly string[]): MailHead {
  let subject: string | undefined;
  let date: string | undefined;
  const others: string[] = [];
  for (const line of lines) {
    const kind = kindOf(line);
    const day = kind === 'date' ? mailDate(valueIn(line)) : undefined;
    const title = kind === 'subject' ? subjectIn(line) : '';
    if (title !== '' && subject === undefined) subject = title;
    else if (day !== undefined && date === undefined) date = day;
    else if (line.trim() !== '') others.push(line.trim());
  }
  return { subject, date, others };
}

function valueIn(line: string): string {
  return (LABEL.exec(line)?.[2] ?? '').trim();
}

/** «رد:», `Fwd:` and the like say how a mail came. */
function subjectIn(line: string): string {
  return decodeWords(valueIn(line))
    .replace(/^(?:(?:re|fwd?|رد|إعادة توجيه|تحويل|محول)\s?[:：]\s*)+/iu, '')
    .trim();
}

/** The day on which a mail was sent, with its hour where that can be read. */
function mailDate(value: string): string | undefined {
  const written = value.slice(0, 80);
  const plain = written
    .replace(/^\p{L}+[,،]\s*/u, '')
    .replace(/\s(?:at|في|الساعة)\s/g, ' ')
    .replace(/\s*\([^)]*\)$/, '');
  const day = /^.*?[\d٠-٩]{4}(?=$|[\s,،])/.exec(plain)?.[0] ?? '';
  return foreignDate(written) ?? foreignDate(plain) ?? foreignDate(day);
}
