/**
 * More marks on one letter than any language has. To put them in order, as normalising does, costs their
 * square. https://www.unicode.org/reports/tr15/#Stream_Safe_Text_Format
 */
const MARKS = /(\p{M}{30})\p{M}+/gu;

/** Whether a letter of a text carries more marks than thirty. */
export function hasTooManyMarks(text: string): boolean {
  return text.search(MARKS) >= 0;
}

/** The same text, of no letter more than thirty marks. */
export function withFewMarks(text: string): string {
  return text.replace(MARKS, '$1');
}
