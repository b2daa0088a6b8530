import type { Bilingual } from '../diagnostics/problem.ts';

/** A line that looks like `---`: too long or short, of dashes or tatweel, with something unseen. */
const LIKE_A_FENCE = /^(?:[\s\p{Cf}]*(?:\p{Pd}|[_ـ−*=~.])){2,}[\s\p{Cf}]*$|^[—―⸺⸻]$/u;

/** Whether a line was meant as a fence, and may be one. */
export function isFence(line: string): boolean {
  return LIKE_A_FENCE.test(line);
}

export const NO_FRONTMATTER: Bilingual = {
  ar: 'يجب أن يبدأ الملف بسطر --- ثم الحقول، كل حقل في سطر مثل «title: العنوان»، ثم سطر --- آخر.',
  en: 'The file must begin with a line ---, then the fields, one a line, such as "title: The headline", then another line ---.',
};

export const UNDER_EMPTY_LINES: Bilingual = {
  ar: 'يجب أن يكون --- السطر الأول من الملف. احذف الأسطر الفارغة التي فوقه.',
  en: 'The line --- must be the first of the file. Remove the empty lines above it.',
};

export function notExact(written: string): Bilingual {
  return {
    ar: `يجب أن يكون هذا السطر ثلاث شرطات قصيرة لا غير، وهو «${written}». اكتب السطر هكذا: ---`,
    en: `This line must be three hyphens and nothing else; it is "${written}". Write this line as: ---`,
  };
}

/** @param end how many lines stand above */
export function notClosed(end: number): Bilingual {
  return {
    ar: `ينقص السطر --- بعد الحقول: به تنتهي الحقول ويبدأ النصّ. أضف بعد السطر ${end} سطراً هو: ---`,
    en: `The line --- after the fields is missing: it ends them, and the text begins below it. After line ${end} add the line: ---`,
  };
}
