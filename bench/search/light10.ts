/**
 * Lucene's way with Arabic (ArabicAnalyzer): a light normalisation, then Larkey's light10 stemmer,
 * which takes one beginning and any endings off by their look alone (Larkey, Ballesteros, Connell,
 * "Light Stemming for Arabic Information Retrieval", 2007). Its stop words are left out: no query here
 * asks for one.
 */

/** Harakat, superscript alef and tatweel. */
const MARKS = /[\u064B-\u0652\u0670\u0640]/g;

/** Tried in this order; the first that fits goes. */
const PREFIXES = ['ال', 'وال', 'بال', 'كال', 'فال', 'لل', 'و'];
/** Each that fits goes, in this order. */
const SUFFIXES = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ية', 'ه', 'ة', 'ي'];

/** The terms of a text, as they are indexed and asked for. */
export function light10Terms(text: string): readonly string[] {
  return (text.replace(MARKS, '').match(/[\p{L}\p{N}]+/gu) ?? []).map((word) =>
    stem(normalised(word)),
  );
}

function normalised(word: string): string {
  return word
    .toLowerCase()
    .replace(/[أإآ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/[٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

/** Two letters are left, and three after a lone و. */
function stem(word: string): string {
  const prefix = PREFIXES.find(
    (each) => word.startsWith(each) && word.length >= Math.max(each.length + 2, 4),
  );
  return SUFFIXES.reduce(
    (rest, suffix) =>
      rest.endsWith(suffix) && rest.length >= suffix.length + 2
        ? rest.slice(0, -suffix.length)
        : rest,
    word.slice(prefix?.length ?? 0),
  );
}
