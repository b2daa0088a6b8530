import type { StateCore } from 'markdown-it';
import type { Note } from '../diagnostics/note.ts';
import { environmentOf } from './environment.ts';
import { ownTexts } from './inline-lines.ts';

type Advice = Pick<Note, 'ar' | 'en'>;
type Advise = (found: string) => Advice;

const ARABIC_WORD = String.raw`[\p{Script=Arabic}\p{M}\u0640]`;

/**
 * Text that can be published and is better written otherwise; the first two in Arabic articles alone.
 * Nearly no line has what each looks for, which a set of characters tells before its pattern.
 */
const ADVICE: readonly (readonly [
  sign: RegExp,
  pattern: RegExp,
  advise: Advise,
  onlyArabic: boolean,
])[] = [
  [
    /[یکہەۀ]/,
    // A word with letters that Arabic lacks altogether is a foreign word.
    new RegExp(
      `(?<!${ARABIC_WORD})(?!${ARABIC_WORD}*[پچژگڤٹڈڑےں])${ARABIC_WORD}*[یکہەۀ]${ARABIC_WORD}*`,
      'u',
    ),
    (found) => ({
      ar: `في «${found}» حروف لوحة مفاتيح فارسية أو أردية تشبه العربية (ی ک ہ ە ۀ). اكتبها «${inArabic(found)}».`,
      en: `"${found}" has letters of a Persian or Urdu keyboard that look Arabic (ی ک ہ ە ۀ). Write "${inArabic(found)}".`,
    }),
    true,
  ],
  [
    /\d-\d/,
    /(?<![\d./-])[12]\d{3}-[12]\d{3}(?![\d./-])/u,
    (found) => {
      const [from = '', to = ''] = found.split('-');
      return {
        ar: `قد تُقرأ السنوات «${found}» من الجهتين. اكتب: من ${from} إلى ${to}.`,
        en: `The years "${found}" can be read from either side in Arabic. Write: من ${from} إلى ${to}.`,
      };
    },
    true,
  ],
  [
    /[\u0370-\u052F]/,
    /(?<![\p{L}\p{M}])(?=[\p{L}\p{M}]*\p{Script=Latin})(?=[\p{L}\p{M}]*[\p{Script=Cyrillic}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονυ])[\p{L}\p{M}]+/u,
    (found) => ({
      ar: `في «${found}» حروف لاتينية وأخرى تشبهها من أبجدية ثانية. أعد كتابة الكلمة من لوحة مفاتيح واحدة.`,
      en: `"${found}" has Latin letters and others that look like them. Write the word again on one keyboard.`,
    }),
    false,
  ],
  [
    /ـ/,
    /ـ{2,}/u,
    () => ({
      ar: 'في هذا السطر مدّات متتالية (ــ). احذفها: لا تنطق قارئات الشاشة كلمة ممدودة.',
      en: 'This line has a row of tatweels (ــ). Delete them: screen readers cannot say a stretched word.',
    }),
    false,
  ],
  [
    /[\u0300-\u036F\u064B-\u0670]{4}/,
    /\p{L}\p{Mn}{4,}/u,
    (found) => ({
      ar: `على الحرف «${found.charAt(0)}» أكثر من ثلاث حركات. أبقِ ما يلزم منها.`,
      en: `The letter "${found.charAt(0)}" carries more than three marks. Keep those it needs.`,
    }),
    false,
  ],
];

/** Advises the editor on letters that look right and are not, and on years that two readers read in two ways. */
export function lettersAdvice({ tokens, env }: StateCore): void {
  const { notes, language } = environmentOf(env);
  const texts = tokens.flatMap((token) => [...ownTexts(token)]);
  for (const [content, line] of texts) {
    for (const [sign, pattern, advise, onlyArabic] of ADVICE) {
      if (!sign.test(content)) continue;
      const found = language === 'ar' || !onlyArabic ? pattern.exec(content)?.[0] : undefined;
      if (found !== undefined) notes.push({ line, severity: 'advice', ...advise(found) });
    }
  }
  const mixed = secondDigits(texts);
  if (mixed !== undefined) notes.push({ line: mixed, severity: 'advice', ...TWO_DIGITS });
}

const LETTERS: Readonly<Record<string, string>> = { ک: 'ك', ہ: 'ه', ە: 'ه', ۀ: 'ة' };

/** ی is ي, but for the end of a few words that every text has. */
function inArabic(word: string): string {
  return word
    .replace(/(?<=^[وف]?(?:عل|إل|حت|مت|لد))ی$/u, 'ى')
    .replaceAll('ی', 'ي')
    .replace(/[کہەۀ]/g, (letter) => LETTERS[letter] ?? letter);
}

/** Figures that are not part of a Latin name. */
const DIGITS = /(?<![A-Za-z\d][.-]?)\d+(?![.-]?[A-Za-z\d])|[٠-٩]+|[۰-۹]+/gu;

/** The first line with figures of another kind than those before it. */
function secondDigits(texts: readonly (readonly [string, number])[]): number | undefined {
  const kinds = texts.flatMap(([text, line]) =>
    Array.from(text.matchAll(DIGITS), ([digits]) => ({ kind: digits.codePointAt(0), line })).map(
      ({ kind = 0, line: at }) => ({ kind: kind >> 4, line: at }),
    ),
  );
  return kinds.find(({ kind }) => kind !== kinds[0]?.kind)?.line;
}

const TWO_DIGITS: Advice = {
  ar: 'في هذا النصّ أرقام من نوعين (12 و١٢). اكتبها كلها بنوع واحد، والأفضل 12.',
  en: 'This text has figures of two kinds (12 and ١٢). Write all of them in one, better as 12.',
};
