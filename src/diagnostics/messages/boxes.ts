import type { Message } from '../message.ts';

export const BOX_NOT_OPENED: Message = {
  ar: 'يُغلق هذا السطر صندوقاً لم يُفتح. احذفه، أو اكتب قبل النصّ سطراً مثل :::ملاحظة.',
  en: 'This line closes a box that was not opened. Remove it, or write a line such as :::note before the text.',
};

/** Two colons, colons with spaces between them, or other signs. */
export const BOX_OF_TWO_COLONS: Message = {
  ar: 'يظهر هذا السطر كما كُتب، فالصندوق تبدؤه ثلاث نقاط رأسية متلاصقة (:::). اكتب :::ملاحظة في أوله و::: في آخره.',
  en: 'This line is shown as it was typed: a box begins with three colons side by side. Write :::note to open it and ::: to close it.',
};

export const BOX_EMPTY: Message = {
  ar: 'لا شيء في هذا الصندوق. اكتب نصّه بين سطره الأول وسطر :::، أو احذف السطرين.',
  en: 'Nothing stands in this box. Write its text between its first line and the line :::, or remove both.',
};

/** A box whose `:::` is missing. */
export function boxNotClosed(name: string): Message {
  return {
    ar: `هذا الصندوق لم يُغلق. اكتب بعد آخر سطر فيه سطراً من ثلاث نقاط رأسية: «:::». (فُتح بـ :::${name})`,
    en: `This box is not closed. After its last line, write a line of three colons: ":::". (It was opened with :::${name})`,
  };
}

/** @param names the names there are, in both languages */
export function unknownBox(name: string, names: Message): Message {
  return {
    ar: `لا يوجد صندوق بهذا الاسم: ${name}. اختر من: ${names.ar}.`,
    en: `There is no box called ${name}. Choose one of: ${names.en}.`,
  };
}
