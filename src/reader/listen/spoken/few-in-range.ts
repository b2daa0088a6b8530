import { NAMED } from './named-by-numbers.ts';

/**
 * One or two before a range's second number, which has what both of them count: of «1-2 م» and «2-3 ساعات» a voice
 * would say «1» and «2» of nothing. Not what names something: «صفحة 1-2», «الأيام 1-3».
 *
 * @param nouns the alternatives of a pattern, as they may stand behind the second number
 * @returns a pattern whose first group is the number, and whose second the noun
 */
export function fewInRange(nouns: string): RegExp {
  return new RegExp(
    String.raw`(?<![\d.,:/-]|(?:${NAMED}|(?<!\p{L})[وبلف]?ال(?:${nouns})) )([12])(?= (?:إلى |أو |(?<=(?<!\p{L})بين [12] )و)\d+(?:\.\d+)? ?(${nouns})(?![\p{L}\p{M}\p{N}°]))`,
    'gu',
  );
}
