const ARABIC_LETTER = String.raw`[\p{Script=Arabic}\p{M}\u0640]`;

/**
 * A word of Arabic with letters of a Persian or Urdu keyboard that look Arabic. One with letters that
 * Arabic lacks altogether is a foreign word.
 */
export const FOREIGN_KEYBOARD = new RegExp(
  `(?<!${ARABIC_LETTER})(?!${ARABIC_LETTER}*[پچژگڤٹڈڑےں])${ARABIC_LETTER}*[یکہەۀ]${ARABIC_LETTER}*`,
  'u',
);

const LETTERS: Readonly<Record<string, string>> = { ک: 'ك', ہ: 'ه', ە: 'ه', ۀ: 'ة' };

/** The word on an Arabic keyboard. ی is ي, but for the end of a few words that every text has. */
export function onArabicKeyboard(word: string): string {
  return word
    .replace(/(?<=^[وف]?(?:عل|إل|حت|مت|لد))ی$/u, 'ى')
    .replaceAll('ی', 'ي')
    .replace(/[کہەۀ]/g, (letter) => LETTERS[letter] ?? letter);
}
