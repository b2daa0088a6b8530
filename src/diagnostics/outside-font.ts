import type { Bilingual } from './problem.ts';

/** What an editor is told of a character that the site's font does not cover. */
export function characterOutsideFont(character: string): Bilingual {
  const point = `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    ar: `الرمز «${character}» (${point}) ليس في خط الموقع، فسيظهر بخط جهاز القارئ، ويختلف شكله من جهاز إلى آخر. اكتب كلمة مكانه إن كان شكله مهماً.`,
    en: `The character "${character}" (${point}) is not in the site's typeface: each device shows it in a face of its own. Write a word in its place if its look matters.`,
  };
}
