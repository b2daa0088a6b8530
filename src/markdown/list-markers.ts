import type { StateBlock } from 'markdown-it';
import { withAsciiDigits } from '../text/digits.ts';

/** A number and a dot or bracket at the beginning of a line. */
export interface ListMarker {
  readonly number: number;
  readonly digits: 'western' | 'arabic' | 'persian';
  readonly delimiter: string;
  /** Where it ends in the source. */
  readonly end: number;
}

/** Numbers as people count: `01.` is a day or a code. */
const MARKER = /(?:([1-9]\d{0,8})|([١-٩][٠-٩]{0,8})|([۱-۹][۰-۹]{0,8}))([.)])(?=[ \t\n]|$)/y;

/** The marker of a list's item with which a line begins, wherever the text around it lets it stand. */
export function listMarkerAt(
  { src, bMarks, tShift }: StateBlock,
  line: number,
): ListMarker | undefined {
  MARKER.lastIndex = (bMarks[line] ?? 0) + (tShift[line] ?? 0);
  const [marker, western, arabic, persian, delimiter = ''] = MARKER.exec(src) ?? [];
  if (marker === undefined) return undefined;
  const digits = western ? 'western' : arabic ? 'arabic' : 'persian';
  const number = Number(withAsciiDigits(western ?? arabic ?? persian ?? ''));
  return { number, digits, delimiter, end: MARKER.lastIndex };
}

/** Whether two markers can stand in one list. */
export function isOfOneKind(one: ListMarker, other: ListMarker): boolean {
  return one.digits === other.digits && one.delimiter === other.delimiter;
}
