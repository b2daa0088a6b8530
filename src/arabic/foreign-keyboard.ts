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

/** A ی behind which the word goes on, and one with a mark that no ى carries. */
const WITHIN = /ی(?=[\p{M}\u0640]*(?!\u0640)\p{L})|ی(?=\p{M}*[\u064C\u064D\u064F-\u0652])/gu;

/** One at the end of a word, which is ي or ى. */
const AT_THE_END = /ی(?=[\p{M}\u0640]*$)/u;

/**
 * Words of which the end is certain: with the other letter there is no such word. «علی» is علي or على,
 * «وفی» is وفي or وفى, «رأی» is رأي or رأى.
 */
const CERTAIN = new RegExp(
  `^(?:${[
    'ف?في|هي|فهي|لي|بي|ذي|أي|لأي|و?ل?كي',
    '[وف]?(?:[بك]?ال|لل)(?:تي|ذي)|[وف]?(?:[بك]?الل|لل)و?اتي',
    `[وف]?(?:[بك]?ال|لل)(?:${[
      'ماضي|حالي|تالي|ثاني|رئيسي|أساسي|رسمي|دولي|عالمي|وطني|سياسي|اقتصادي|اجتماعي|عسكري|أمني|إعلامي',
      'عربي|إسلامي|مصري|سوري|عراقي|لبناني|أردني|فلسطيني|سعودي|إماراتي|سوداني|تونسي|جزائري|مغربي|ليبي|يمني',
      'إيراني|تركي|روسي|صيني|أمريكي|أميركي|أوروبي|فرنسي|بريطاني|ألماني|إسرائيلي',
    ].join('|')})`,
    '[وف]?(?:إلى|حتى|متى)|[وفبلك]?(?:أخرى|إحدى)|[وف]?(?:[بك]?ال|لل)أخرى',
  ].join('|')})$`,
  'u',
);

/** The word on an Arabic keyboard. A ی at its end stays where only the reader can tell ي from ى. */
export function onArabicKeyboard(word: string): string {
  const inner = word.replace(WITHIN, 'ي').replace(/[کہەۀ]/g, (letter) => LETTERS[letter] ?? letter);
  if (!AT_THE_END.test(inner)) return inner;
  const certain = ['ي', 'ى'].find((end) =>
    CERTAIN.test(inner.replace(/[\p{M}\u0640]/gu, '').replace(/ی$/, end)),
  );
  return certain === undefined ? inner : inner.replace(AT_THE_END, certain);
}

/** The spellings that a word can have on an Arabic keyboard: two where its end can be ي or ى. */
export function arabicSpellings(word: string): readonly string[] {
  const written = onArabicKeyboard(word);
  if (!AT_THE_END.test(written)) return [written];
  return ['ي', 'ى'].map((end) => written.replace(AT_THE_END, end));
}
