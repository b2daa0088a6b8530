import type { Message } from '../message.ts';

/** A sign of Markdown or HTML in a field. */
export function fieldShowsSign(sign: string): Message {
  return {
    ar: `ما في هذا الحقل يظهر كما كُتب، فيرى القرّاء «${sign}». احذف العلامات واكتب الكلام وحده.`,
    en: `What this field has is shown as it is written, and readers would see "${sign}". Remove the signs and write the words alone.`,
  };
}

/** Several names in the field of one. @param replacement the field that takes several */
export function authorsInOne(replacement: string): Message {
  return {
    ar: `يُقرأ ما في author اسماً واحداً لكاتب واحد. إن كانوا عدة كتّاب فاكتب مكانه: ${replacement}`,
    en: `What author has is read as one name of one writer. If there are several, write in its place: ${replacement}`,
  };
}
