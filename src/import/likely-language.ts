import { directionOf, type Language } from '../strings/languages.ts';

/** So much of a text is looked at. */
const SAMPLE = 8000;

/**
 * The language of a text of which a whole site says one. Many Arabic sites say that they are in English
 * or French, because their system came so.
 *
 * @param html whose tags count for nothing
 */
export function likelyLanguage(said: Language | undefined, html: string): Language | undefined {
  if (said === undefined || directionOf(said) === 'rtl') return said;
  const words = html.slice(0, SAMPLE).replace(/<[^<>]*>/g, ' ');
  const arabic = words.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = words.match(/[a-z]/gi)?.length ?? 0;
  return arabic > latin ? undefined : said;
}
