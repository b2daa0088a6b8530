import { withAsciiDigits } from '../../text/digits.ts';
import type { Line } from './lines.ts';

/** What a line says as an item of a list: the sign before it, and its words. */
export interface Item {
  readonly kind: 'bullet' | 'dash' | 'number' | 'letter';
  /** As it was typed, without its dot, dash or bracket. */
  readonly sign: string;
  readonly text: string;
}

/** Signs that begin nothing but items; the last are those of Word's fonts for signs. */
const BULLET = /^([•●▪■◦○‣∙·➢➤✓✔★\uF02D\uF076\uF0A7\uF0B7\uF0D8\uF0FC])\s*(\S.*)$/u;
/** Signs that begin items when a space follows; Word's second level is an `o` before a tab. */
const SPACED_BULLET = /^(?:(\*)\s+|(o|§)\t)(\S.*)$/u;
const DASH = /^([-–—])(?:\s+|(?=\p{L}))(\S.*)$/u;
/** `1-`, `1.`, `1)`, `(1)`, `1/`, in the digits of any hand. A dash before another number makes a range. */
const NUMBER =
  /^\(?(\d{1,3}|[٠-٩]{1,3}|[۰-۹]{1,3})(?:\)\s*[-–.:]?|\s?[-–](?![\d٠-٩۰-۹])|[.](?=\s)|\/(?=\s))\s*(\S.*)$/u;
/** `أ-`, `أ)`, `(a)`. A letter with a dot or a stroke is a title: «د. أحمد»، «م/ ليلى». */
const LETTER = /^\(?([\u0621-\u064A]|[a-zA-Z])(?:\)\s*[-–.:]?|\s?[-–])\s*(\S.*)$/u;

/** Reads a line as an item of a list, if it begins as one does. */
export function itemOf({ text }: Line): Item | undefined {
  const bullet = BULLET.exec(text);
  if (bullet) return item('bullet', bullet[1], bullet[2]);
  const spaced = SPACED_BULLET.exec(text);
  if (spaced) return item('bullet', spaced[1] ?? spaced[2], spaced[3]);
  const dash = DASH.exec(text);
  if (dash) return item('dash', dash[1], dash[2]);
  const number = NUMBER.exec(text);
  if (number) return item('number', number[1], number[2]);
  const letter = LETTER.exec(text);
  return letter ? item('letter', letter[1], letter[2]) : undefined;
}

/** A sign without words is a rule across the page, or a torn table. */
function item(kind: Item['kind'], sign = '', text = ''): Item | undefined {
  return /[\p{L}\p{N}]/u.test(text) ? { kind, sign, text } : undefined;
}

/** The number of a numbered item. */
export function numberOf({ sign }: Item): number {
  return Number(withAsciiDigits(sign));
}

/** In which hand a number's digits are. */
export function handOf({ sign }: Item): number {
  return (sign.codePointAt(0) ?? 0) >> 4;
}
