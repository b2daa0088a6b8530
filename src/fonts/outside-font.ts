import type { Bilingual } from '../diagnostics/problem.ts';

/** What an editor is told of a character that no file of the face has. */
export function outsideFace(character: string): Bilingual {
  const point = `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    ar: `الرمز «${character}» (${point}) ليس في خط الموقع، فسيظهر بخط جهاز القارئ، ويختلف شكله من جهاز إلى آخر. اكتب كلمة مكانه إن كان شكله مهماً.`,
    en: `The character "${character}" (${point}) is not in the site's typeface: each device shows it in a face of its own. Write a word in its place if its look matters.`,
  };
}
