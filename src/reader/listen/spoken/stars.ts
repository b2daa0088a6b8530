import { counted, countedNoun } from './counted-noun.ts';

const STAR = countedNoun('نجمة', 'نجوم');
/** Elsewhere a star multiplies, or leads to a note. */
const OF_HOTEL =
  /(?<=(?:فندق|فنادق|منتجع|منتجعات|شقق|تصنيف|فئة|إقامة)(?: \p{L}+){0,2} )([1-7]) ?\*(?![\d*])/gu;
const DRAWN = /(?<![\d.,])(\d(?:\.\d)?) ?[★⭐]\uFE0F?/gu;

/** «فندق 5*» is «فندق خمس نجوم». */
export function starsSaid(text: string): string {
  const said = (_stars: string, number: string) => counted(number, STAR);
  return text.replace(OF_HOTEL, said).replace(DRAWN, said);
}
