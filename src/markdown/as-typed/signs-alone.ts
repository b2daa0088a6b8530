import type { Token } from 'markdown-it';
import type { Message } from '../../diagnostics/message.ts';
import {
  bulletWithoutSpace,
  signAlone,
  signsOutOfRow,
} from '../../diagnostics/messages/left-overs.ts';
import { isNumber } from '../lists/list-marker.ts';
import { isSaid } from '../lists/spoken-lines.ts';
import type { TypedLine } from './typed-line.ts';

/** A line with a sign that its editor may have meant for a list, and where it stands. */
export interface SignAlone {
  readonly typed: TypedLine;
  /** The list around it, or its own words: what is said of several there is said once. */
  readonly around: Token;
  /** Whether it is a number within an item, which it does not follow. */
  readonly isOutOfRow: boolean;
}

/** What is said of signs that no list is made of, with the lines of each. */
export function adviceOnSigns(
  signs: readonly SignAlone[],
): readonly (Message & { readonly line: number })[] {
  const advice: (Message & { line: number })[] = [];
  const rows = Map.groupBy(signs.filter(isCounting), ({ around }) => around);
  for (const sign of signs) {
    const { line } = sign.typed;
    const row = isCounting(sign) ? (rows.get(sign.around) ?? []) : [];
    if (row.length < 2) {
      const message = adviceOn(sign);
      if (message) advice.push({ line, ...message });
    } else if (row[0] === sign)
      advice.push({
        line,
        ...signsOutOfRow(
          row.map(signOf),
          row.map(({ typed }) => typed.line),
        ),
      });
  }
  return advice;
}

/** Whether a line begins with a number as people count items. */
export function isCounted({ kind, marker }: TypedLine): boolean {
  return kind !== undefined && marker?.beginsAnywhere === true && isNumber(marker);
}

/** Whether a sign counts, and may have others in its row. */
function isCounting({ typed: { marker }, isOutOfRow }: SignAlone): boolean {
  const { family, beginsAnywhere } = marker ?? {};
  return isOutOfRow || (beginsAnywhere === true && (family === 'number' || family === 'letter'));
}

function adviceOn(alone: SignAlone): Message | undefined {
  const { marker, text } = alone.typed;
  const sign = signOf(alone);
  if (isCounting(alone)) return signAlone(sign, '1.');
  switch (marker?.family) {
    case 'hyphen':
      // Of an asterisk something is said wherever it is shown.
      return sign === '*' || isSaid(text.slice(marker.end)) ? undefined : bulletWithoutSpace(sign);
    case 'bullet':
      return signAlone(sign, '-');
    // A year, an hour, a score; a number of Markdown's.
    default:
      return undefined;
  }
}

function signOf({ typed: { text, marker } }: SignAlone): string {
  return text.slice(0, marker?.end ?? 0).trim();
}
