import { plural } from '../../strings/plural.ts';
import type { Message } from '../message.ts';

const inArabic = plural('ar');
const inEnglish = plural('en');
const NOTHING: Message = { ar: '', en: '' };

/** @param word the word before it, if there is one */
export function invisibleCharacter(codePoint: string, word: string): Message {
  return {
    ar: `في هذا السطر حرف لا يُرى (${codePoint})${word && ` بعد «${word}»`}. احذفه، أو احذف ما حوله واكتبه من جديد.`,
    en: `This line has a character that cannot be seen (${codePoint})${word && ` after "${word}"`}. Delete it, or delete what is around it and write that again.`,
  };
}

/**
 * @param form the first of them
 * @param letters those of the keyboard that stand for it
 */
export function presentationFormsRead(form: string, letters: string, count: number): Message {
  const others = {
    ar: formsInArabic(count),
    en: inEnglish(count, { one: '1 letter', other: `${count} letters` }),
  };
  return {
    ar: `في هذا الملف ${others.ar} من أشكال الطباعة، كما تلصقها ملفات PDF، أولها «${form}». يعرضها الموقع بحروف لوحة المفاتيح («${letters}»). لكتابتها كذلك في الملف: npm run check -- --fix`,
    en: `This file has ${others.en} as printers had them, as PDFs paste them, the first "${form}". The site shows them in letters of the keyboard ("${letters}"). To have the file written so: npm run check -- --fix`,
  };
}

/** The same where `--fix` does not reach: in code, in an address, in settings, written as an entity. */
export function presentationFormsByHand(form: string, letters: string, count: number): Message {
  const more = {
    ar: count > 1 ? ' وكذلك ما يليه في السطر' : '',
    en: count > 1 ? ', and so with those after it' : '',
  };
  return {
    ar: `هنا «${form}»، وهو من أشكال الطباعة كما تلصقها ملفات PDF، والموقع يقرؤه بحروف لوحة المفاتيح. اكتب مكانه «${letters}»${more.ar}.`,
    en: `Here stands "${form}" as printers had it, as PDFs paste it; the site reads it in letters of the keyboard. Write "${letters}" in its place${more.en}.`,
  };
}

function formsInArabic(count: number): string {
  return inArabic(count, {
    one: 'حرف واحد',
    two: 'حرفان',
    few: `${count} أحرف`,
    many: `${count} حرفاً`,
    other: `${count} حرف`,
  });
}

export const ISOLATE_NOT_CLOSED: Message = {
  ar: 'في هذا النصّ علامة اتجاه (من U+2066 إلى U+2069) فُتحت ولم تُغلق، أو أُغلقت ولم تُفتح. احذفها: يرتّب الموقع الأسماء اللاتينية والأرقام وحده.',
  en: 'This text has a direction mark (U+2066 to U+2069) that opens and does not close, or closes and did not open. Delete it: the site puts Latin names and numbers in order by itself.',
};

/** A character that no file of the site's font has. */
export function characterOutsideFont(character: string, codePoint: string): Message {
  return {
    ar: `الرمز «${character}» (${codePoint}) ليس في خط الموقع، فسيظهر بخط جهاز القارئ، ويختلف شكله من جهاز إلى آخر. اكتب كلمة مكانه إن كان شكله مهماً.`,
    en: `The character "${character}" (${codePoint}) is not in the site's typeface: each device shows it in a face of its own. Write a word in its place if its look matters.`,
  };
}

/**
 * Letters of other keyboards in a word that is Arabic.
 *
 * @param spellings in Arabic: two where only the word's meaning tells ي from ى
 */
export function persianLetters(written: string, spellings: readonly string[]): Message {
  const either = {
    ar: spellings.map((word) => `«${word}»`).join(' أو '),
    en: spellings.map((word) => `"${word}"`).join(' or '),
  };
  const meant = spellings.length > 1 ? { ar: ' بحسب المراد', en: ', whichever is meant' } : NOTHING;
  return {
    ar: `في «${written}» حروف لوحة مفاتيح فارسية أو أردية تشبه العربية (ی ک ہ ە ۀ). اكتبها ${either.ar}${meant.ar}.`,
    en: `"${written}" has letters of a Persian or Urdu keyboard that look Arabic (ی ک ہ ە ۀ). Write ${either.en}${meant.en}.`,
  };
}

/** Letters of two alphabets in one word. */
export function mixedAlphabets(word: string): Message {
  return {
    ar: `في «${word}» حروف لاتينية وأخرى تشبهها من أبجدية ثانية. أعد كتابة الكلمة من لوحة مفاتيح واحدة.`,
    en: `"${word}" has Latin letters and others that look like them. Write the word again on one keyboard.`,
  };
}

export const TATWEELS_IN_A_ROW: Message = {
  ar: 'في هذا السطر مدّات متتالية (ــ). احذفها: لا تنطق قارئات الشاشة كلمة ممدودة.',
  en: 'This line has a row of tatweels (ــ). Delete them: screen readers cannot say a stretched word.',
};

/** A row of tatweels between words. */
export const TATWEELS_AS_DASH: Message = {
  ar: 'في هذا السطر مدّات (ــ) مكان الشرطة. اكتب مكانها «–».',
  en: 'This line has tatweels (ــ) where a dash is meant. Write "–" in their place.',
};

/** A row of tatweels alone on its line. */
export const TATWEELS_AS_RULE: Message = {
  ar: 'هذا السطر كله مدّات (ــ). إن كان فاصلاً فاكتب مكانها --- بين سطرين فارغين.',
  en: 'This line is nothing but tatweels (ــ). If it is a rule, write --- in their place, between two empty lines.',
};

/** A letter with more than three combining marks. */
export function tooManyMarks(letter: string): Message {
  return {
    ar: `على الحرف «${letter}» أكثر من ثلاث حركات. أبقِ ما يلزم منها.`,
    en: `The letter "${letter}" carries more than three marks. Keep those it needs.`,
  };
}

/** More than thirty. */
export const MARKS_WITHOUT_END: Message = {
  ar: 'في هذا السطر حرف عليه أكثر من ثلاثين حركة. احذفه واكتب الكلمة من جديد.',
  en: 'This line has a letter that carries more than thirty marks. Delete it and write the word again.',
};

export const DIGITS_OF_TWO_KINDS: Message = {
  ar: 'في هذا النصّ أرقام من نوعين (12 و١٢). اكتبها كلها بنوع واحد، والأفضل 12.',
  en: 'This text has figures of two kinds (12 and ١٢). Write all of them in one, better as 12.',
};
