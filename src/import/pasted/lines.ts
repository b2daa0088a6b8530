/** A line of pasted text. */
export interface Line {
  /** Its words with single spaces; a tab where a column ends, two around an empty cell. */
  readonly text: string;
  /** How far in it begins, in columns. */
  readonly indent: number;
  /** Whether a tab ends it: in a table, its last cell is empty. */
  readonly endsInTab?: boolean;
}

/** Columns that a tab is wide, at a line's beginning. */
export const TAB = 4;

/** Where a column ends: a tab, or more spaces than anybody puts between words. */
const COLUMN_END = /[ \u00A0]*\t[ \u00A0]*|[ \u00A0]{3,}/g;

/**
 * The lines of a text, parted where it has blank lines.
 *
 * @param text as `pastedText` gives it
 */
export function lineGroups(text: string): readonly (readonly Line[])[] {
  return text
    .split(/\n{2,}/)
    .map((group) => group.split('\n').filter(Boolean).map(lineOf))
    .filter((lines) => lines.length > 0);
}

/** Space before a line, and marks of direction, which would hide the sign behind them. */
const BEFORE = /^[\s\u200E\u200F\u061C]*/;

/** A sign of a list that is bold, as programs that write Markdown have it: `**1.** أول`. */
const BOLD_SIGN = /^(\*{1,2}|_{1,2})([\p{Nd}]{1,3}[.)-]|[•–-]|[\p{L}][.)-])\1(?=\s)/u;

function lineOf(written: string): Line {
  const [before = ''] = BEFORE.exec(written) ?? [];
  const indent = [...before.replace(/\p{Cf}/gu, '')].reduce(
    (columns, sign) => columns + (sign === '\t' ? TAB : 1),
    0,
  );
  const words = written.slice(before.length).replace(BOLD_SIGN, '$2');
  const text = words.trim().replace(COLUMN_END, '\t').replace(/ {2,}/g, ' ');
  return { text, indent, endsInTab: /\t[ \u00A0]*$/.test(written) };
}

/** The members of a row from one place on, as far as they are such. */
export function runFrom<Member>(
  row: readonly Member[],
  start: number,
  isSuch: (member: Member, at: number) => boolean,
): readonly Member[] {
  let end = start;
  for (let next = row[end]; next !== undefined && isSuch(next, end); next = row[end]) end += 1;
  return row.slice(start, end);
}

/** A line as a sentence has it. */
export function inOneLine({ text }: Line): string {
  return text.replace(/\t+/g, ' ');
}

/** How many letters wide a text stands: marks above and below letters, and signs unseen, take no place. */
export function widthOf(text: string): number {
  return text.replace(/[\p{M}\p{Cf}]/gu, '').length;
}

/** Whether a line ends as a sentence does, or as one that leads on to what follows. */
export function endsSentence(text: string): boolean {
  return /[.؟!?:…؛][»”"’')\]]*$/u.test(text.replace(/\p{Cf}+$/u, ''));
}
