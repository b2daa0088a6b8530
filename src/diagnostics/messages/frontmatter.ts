import type { Message } from '../message.ts';

export const NO_FRONTMATTER: Message = {
  ar: 'يجب أن يبدأ الملف بسطر --- ثم الحقول، كل حقل في سطر مثل «title: العنوان»، ثم سطر --- آخر.',
  en: 'The file must begin with a line ---, then the fields, one a line, such as "title: The headline", then another line ---.',
};

export const EMPTY_LINES_ABOVE_FRONTMATTER: Message = {
  ar: 'يجب أن يكون --- السطر الأول من الملف. احذف الأسطر الفارغة التي فوقه.',
  en: 'The line --- must be the first of the file. Remove the empty lines above it.',
};

/** A frontmatter delimiter that is not exactly `---`. */
export function delimiterNotExact(written: string): Message {
  return {
    ar: `يجب أن يكون هذا السطر ثلاث شرطات قصيرة لا غير، وهو «${written}». اكتب السطر هكذا: ---`,
    en: `This line must be three hyphens and nothing else; it is "${written}". Write this line as: ---`,
  };
}

/** @param line the last line above the place of the closing delimiter */
export function delimiterMissing(line: number): Message {
  return {
    ar: `ينقص السطر --- بعد الحقول: به تنتهي الحقول ويبدأ النصّ. أضف بعد السطر ${line} سطراً هو: ---`,
    en: `The line --- after the fields is missing: it ends them, and the text begins below it. After line ${line} add the line: ---`,
  };
}

/** @param most as many characters fields may have, all together */
export function fieldsTooLong(most: number): Message {
  return {
    ar: `الحقول أطول من ${most} حرف، فلا تُقرأ. إن كان النصّ يبدأ قبل هذا السطر فأضف في أوله سطراً هو ---، وإلا فاختصر الحقول.`,
    en: `The fields are longer than ${most} characters, and are not read. If the text begins above this line, put a line --- where it begins; if not, shorten the fields.`,
  };
}

export const NO_BODY: Message = {
  ar: 'لا نصّ بعد الحقول. اكتب النصّ تحت السطر --- الثاني، أو احذف الملف.',
  en: 'There is no text after the fields. Write the text below the second line ---, or remove the file.',
};

/** @param line where the field stands first */
export function fieldRepeated(line: number): Message {
  return {
    ar: `كُتب هذا الحقل مرتين: هنا وفي السطر ${line}. احذف أحد السطرين.`,
    en: `This field is written twice: here and on line ${line}. Remove one of the two lines.`,
  };
}

/** A line of a field that stands as far out as the field. @param line as it has to be */
export function fieldToMoveIn(field: string, line: string): Message {
  return {
    ar: `هذا السطر من الحقل ${field} الذي فوقه، فيجب أن يبدأ بمسافات. اكتب السطر هكذا: ${line}`,
    en: `This line belongs to the field ${field} above it, and has to begin with spaces. So write this line as: ${line}`,
  };
}
