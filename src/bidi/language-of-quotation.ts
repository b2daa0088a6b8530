import type { Direction } from './direction.ts';

/** Words that English has and its neighbours have not. */
const ENGLISH =
  /\b(?:and|are|by|from|have|he|her|his|it|that|the|their|they|this|to|we|were|which|with|you)\b/giu;
const ARABIC = /[أإةى]|(?<!\p{L})ال\p{L}/u;
/** Letters of Persian, Urdu and Kurdish, and letters with accents. */
const NOT_ARABIC = /[پچژگکیہےٹڈںۆێ]/u;
const NOT_ENGLISH = /(?![A-Za-z])\p{L}/u;

/** Words to one that must be English's own. */
const WORDS_TO_ONE = 10;

/**
 * The language of a text in the other direction's writing, if its words leave no doubt: a screen
 * reader had better keep its voice than read French as English.
 */
export function languageOfQuotation(text: string, direction: Direction): 'ar' | 'en' | undefined {
  if (direction === 'rtl') return ARABIC.test(text) && !NOT_ARABIC.test(text) ? 'ar' : undefined;
  if (NOT_ENGLISH.test(text.replace(/\p{Script=Arabic}/gu, ''))) return undefined;
  const own = text.match(ENGLISH)?.length ?? 0;
  return own * WORDS_TO_ONE >= text.split(/\s+/).length ? 'en' : undefined;
}
