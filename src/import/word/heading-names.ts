import { withAsciiDigits } from '../../text/digits.ts';

/** A heading as Word and LibreOffice call its style, and as Arabic documents do. */
const HEADING = /^(?:heading|(?:ال)?عنوان) ?([1-9])$/i;

/** The order of the headings that have a style of this name. */
export function headingLevel(style: string): number | undefined {
  const [, digit] = HEADING.exec(withAsciiDigits(style)) ?? [];
  return digit === undefined ? undefined : Number(digit);
}
