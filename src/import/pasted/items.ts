import { partMarker } from '../../markdown/lists/part-markers.ts';
import { withAsciiDigits } from '../../text/digits.ts';
import type { Line } from './lines.ts';

/** What a line says as an item of a list: the sign before it, and its words. */
export interface Item {
  readonly kind: 'bullet' | 'dash' | 'number' | 'part' | 'letter';
  /** As it was typed, without its dot, dash or bracket. */
  readonly sign: string;
  readonly text: string;
}

/** Signs that begin nothing but items; the last are those of Word's fonts for signs. */
const BULLET = /^([•●▪■◦○‣∙·➢➤✓✔★\uF02D\uF076\uF0A7\uF0B7\uF0D8\uF0FC])\s*(\S.*)$/u;
/** Numbers in circles. */
const CIRCLED = /^([\u2460-\u2473\u2776-\u277F\u2780-\u2793])\s*(?:[-–.:]\s*)?(\S.*)$/u;
/** `I.`, `iv)`: Latin numbers, which this site keeps as they were typed. */
const ROMAN = /^\(?([IVX]{1,5}|[ivx]{1,5})(?:\)|[.](?=\s))\s*(\S.*)$/;
/** Signs that begin items when a space follows; Word's second and third level are `o` and `§` before a tab, or a word. */
const SPACED_BULLET = /^(?:(\*)\s+|([o§])(?:\t|\s+(?=\p{Script=Arabic})))(\S.*)$/u;
const DASH = /^(?:([-–—])(?:\s+|(?=\p{L}))|(ـ)\s+)(\S.*)$/u;
/** `1-`, `1.`, `1)`, `(1)`, `1/`, in the digits of any hand. A dash before another number makes a range. */
const NUMBER =
  /^\(?(\d{1,3}|[٠-٩]{1,3}|[۰-۹]{1,3})(?:\)(?:\s*[-–.:])?|\s?[-–ـ](?![\d٠-٩۰-۹])|[.](?=\s)|\/(?=\s))\s*(\S.*)$/u;
/** `أ-`, `أ)`, `(a)`. A letter with a dot or a stroke is a title: «د. أحمد»، «م/ ليلى». */
const LETTER = /^\(?([\u0621-\u064A]|[a-zA-Z])(?:\)(?:\s*[-–.:])?|\s?[-–]|ـ(?=\s))\s*(\S.*)$/u;

/** Reads a line as an item of a list, if it begins as one does. */
export function itemOf({ text }: Line): Item | undefined {
  const bullet = BULLET.exec(text);
  if (bullet) return item('bullet', bullet[1], bullet[2]);
  const spaced = SPACED_BULLET.exec(text);
  if (spaced) return item('bullet', spaced[1] ?? spaced[2], spaced[3]);
  const dash = DASH.exec(text);
  if (dash) return item('dash', dash[1] ?? dash[2], dash[3]);
  const circled = CIRCLED.exec(text);
  if (circled) return item('number', numberIn(circled[1]), circled[2]);
  const number = NUMBER.exec(text);
  if (number) return item('number', number[1], number[2]);
  const part = /^\(?\p{Nd}/u.test(text) ? partMarker(text, 0) : undefined;
  if (part) return item('part', text.slice(0, part.end).trim(), text.slice(part.end));
  const letter = ROMAN.exec(text) ?? LETTER.exec(text);
  return letter ? item('letter', letter[1], letter[2]) : undefined;
}

/** A sign without words is a rule across the page, or a torn table. */
function item(kind: Item['kind'], sign = '', text = ''): Item | undefined {
  return /[\p{L}\p{N}]/u.test(text) ? { kind, sign, text } : undefined;
}

/** The number in a circle, as Unicode has it but for the last rows of them, which begin at one anew. */
function numberIn(circled = ''): string {
  const code = circled.codePointAt(0) ?? 0;
  return String(code < 0x2776 ? code - 0x245f : ((code - 0x2776) % 10) + 1);
}

/** The items of one line: `• شباك • محركات` is a list, too. */
export function itemsInLine(line: Line): readonly Line[] {
  const sign = BULLET.exec(line.text)?.[1];
  if (sign === undefined || sign === '·' || sign === '∙') return [line];
  const items = line.text.split(new RegExp(`\\s+(?=${sign}\\s)`, 'u'));
  // Signs alone are a line across the text.
  if (!items.every((text) => /[\p{L}\p{N}]/u.test(text))) return [line];
  return items.map((text) => ({ ...line, text: text.trim() }));
}

/** The number of a numbered item. */
export function numberOf({ sign }: Item): number {
  return Number(withAsciiDigits(sign));
}

/** The number of the item to which a part of it belongs: 1 of `1-2`. */
export function numberAbove({ sign }: Item): number {
  return Number(withAsciiDigits(/\p{Nd}+/u.exec(sign)?.[0] ?? ''));
}

/** In which hand a number's digits are. */
export function handOf({ sign }: Item): number {
  return (sign.codePointAt(0) ?? 0) >> 4;
}
