/** Letters of Arabic prose in a thousand, tashkeel left out. Only their order of size matters here. */
const PER_THOUSAND: Readonly<Record<string, number>> = {
  ...{ ا: 130, ل: 116, ي: 66, م: 62, و: 60, ن: 59, ر: 46, ت: 45, ب: 36, ة: 34, ع: 34, د: 32 },
  ...{ ه: 29, س: 26, ف: 26, أ: 23, ق: 23, ك: 20, ح: 19, ج: 14, ش: 12, ص: 11, ط: 10, خ: 9 },
  ...{ ى: 9, إ: 9, ض: 8, ذ: 7, ز: 6, ث: 6, غ: 5, ء: 5, ئ: 4, ظ: 3, آ: 2, ؤ: 2, گ: 1, پ: 1 },
};

/** What no Arabic text has: a letter of another script inside its words, a sign that is none. */
const STRANGE = Math.log2(1 / 20_000);

/** Prose lies near -4.3, the entropy of its letters; letters of another table near -7 and below. */
const ARABIC = -5.6;

/** How well letters fit a language: the binary logarithm of their likelihood, and their number. */
export interface Fit {
  readonly bits: number;
  readonly letters: number;
}

/** How well the letters beyond ASCII fit Arabic prose. */
export function arabicFit(text: string): Fit {
  let sum = 0;
  let count = 0;
  for (const [word] of text.matchAll(/[^\s\d!-/:-@[-`{-~«»،؛؟“”‘’–—…]+/gu)) {
    if (/^[\x20-\x7e]+$/.test(word)) continue;
    const isMixed = /[A-Za-z]/.test(word);
    for (const letter of word.replace(/[\p{Mn}\u0640\p{Cf}]/gu, '')) {
      const share = PER_THOUSAND[letter];
      sum += share === undefined || isMixed ? STRANGE : Math.log2(share / 1000);
      count += 1;
    }
  }
  return { bits: sum, letters: count };
}

/** Whether the letters beyond ASCII are those of Arabic, as often as Arabic has them. */
export function readsAsArabic(text: string): boolean {
  const { bits, letters } = arabicFit(text);
  return letters > 0 && bits / letters > ARABIC;
}
