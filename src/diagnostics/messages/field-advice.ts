import type { Message } from '../message.ts';

/** A sign of Markdown or HTML in a field. */
export function fieldShowsSign(sign: string): Message {
  return {
    ar: `ما في هذا الحقل يظهر كما كُتب، فيرى القرّاء «${sign}». احذف العلامات واكتب الكلام وحده.`,
    en: `What this field has is shown as it is written, and readers would see "${sign}". Remove the signs and write the words alone.`,
  };
}

/** A value that says that there is none. */
export function fieldSaysNone(value: string): Message {
  return {
    ar: `ما في هذا الحقل يظهر للقرّاء كما كُتب: «${value}». إن لم تكن له قيمة فاحذف السطر.`,
    en: `What this field has is shown to readers as it is written: "${value}". If it has no value, remove the line.`,
  };
}

/** Several names in the field of one. @param replacement the field that takes several */
export function authorsInOne(replacement: string): Message {
  return {
    ar: `يُقرأ ما في author اسماً واحداً لكاتب واحد. إن كانوا عدة كتّاب فاكتب مكانه: ${replacement}`,
    en: `What author has is read as one name of one writer. If there are several, write in its place: ${replacement}`,
  };
}

/** The same in the list of several. @param names each between marks */
export function authorsInItem(names: readonly string[]): Message {
  return {
    ar: `يُقرأ هذا الاسم في authors اسماً لكاتب واحد. إن كانوا عدة كتّاب فافصل بينهم بفاصلة لاتينية (,) أو اكتب كلاً في سطر: ${names.join('، ')}.`,
    en: `This name in authors is read as that of one writer. If there are several, part them by a Latin comma or write each on a line: ${names.join(', ')}.`,
  };
}

/** @param label what stands before the name */
export function nameAlone(label: string, name: string): Message {
  return {
    ar: `«${label}» تُقرأ جزءاً من اسم الكاتب، وتدخل في اسم صفحته. اكتب الاسم وحده: ${name}`,
    en: `"${label}" is read as part of the writer's name, and of the name of their page. Write the name alone: ${name}`,
  };
}
