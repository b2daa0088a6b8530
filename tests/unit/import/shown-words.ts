import { HTMLElement, parse } from 'node-html-parser';

/** Letters and figures in a row. What an article shows has all that was pasted, in order. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

const DIGITS: Readonly<Record<string, string>> = {
  'arabic-digits': '٠١٢٣٤٥٦٧٨٩',
  'persian-digits': '۰۱۲۳۴۵۶۷۸۹',
};

/** Elements that stand in a line of text. */
const INLINE = new Set(['A', 'BDI', 'BDO', 'CODE', 'EM', 'S', 'SPAN', 'STRONG', 'SUP']);

/** The words that a page shows, the numbers of its lists among them. */
export function shownWords(html: string): readonly string[] {
  return wordsOf(textOf(parse(html)));
}

function textOf(element: HTMLElement): string {
  const digits = DIGITS[element.getAttribute('class') ?? ''] ?? '0123456789';
  const inHand = (number: number) =>
    String(number).replace(/\d/g, (digit) => digits.charAt(Number(digit)));
  let items = Number(element.getAttribute('start') ?? 1) - 1;
  const texts = element.childNodes.map((node) => {
    if (!(node instanceof HTMLElement)) return node.textContent;
    if (INLINE.has(node.tagName)) return textOf(node);
    items += 1;
    return ` ${element.tagName === 'OL' ? inHand(items) : ''} ${textOf(node)} `;
  });
  return texts.join('');
}
