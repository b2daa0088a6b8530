/** The way in which a text or a page runs. */
export type Direction = 'ltr' | 'rtl';

const RTL_SCRIPTS = String.raw`\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Mandaic}\p{Script=Samaritan}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}`;

/**
 * Sources of `u` regular expressions: letters that run right to left, tatweel too, and left to right. Classes
 * that are subtracted and intersected would say it better, and phones from before 2023 do not know them.
 */
export const RTL_LETTER = String.raw`(?:(?=\p{L})[${RTL_SCRIPTS}]|\u0640)`;
export const LTR_LETTER = String.raw`(?:(?![${RTL_SCRIPTS}\u0640])\p{L})`;

const RTL = new RegExp(RTL_LETTER, 'u');
const LTR = new RegExp(LTR_LETTER, 'u');
const FIRST_LETTER = new RegExp(`(${RTL_LETTER})|${LTR_LETTER}`, 'u');

/** The direction of the first letter; undefined if there is none. */
export function firstDirection(text: string): Direction | undefined {
  const match = FIRST_LETTER.exec(text);
  return match ? (match[1] === undefined ? 'ltr' : 'rtl') : undefined;
}

/** Whether all letters run one way. */
export function isUnidirectional(text: string): boolean {
  return !(RTL.test(text) && LTR.test(text));
}

/**
 * Whether a block is a quotation in the other direction's writing: it begins so, and fewer than one
 * word in four is of the page's own. «CNN قالت إن…» begins with Latin and is Arabic all the same.
 *
 * @param page the direction of the page around it
 */
export function isForeign(text: string, page: Direction): boolean {
  if (firstDirection(text) === page) return false;
  const directions = text.split(/\s+/).map(firstDirection);
  const own = directions.filter((direction) => direction === page).length;
  const foreign = directions.filter((direction) => direction && direction !== page).length;
  return foreign > 1 && own * 4 < foreign;
}

/**
 * The direction of a block on a page: the page's, unless it is a quotation in the other direction's
 * writing, as in articles. The first letter does not tell: «CNN قالت إن…» is Arabic.
 */
export function writtenIn(text: string, page: Direction): Direction {
  if (!isForeign(text, page)) return page;
  return page === 'rtl' ? 'ltr' : 'rtl';
}
