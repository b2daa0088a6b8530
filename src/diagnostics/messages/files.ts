import type { Message } from '../message.ts';

export const NOT_UTF8: Message = {
  ar: 'هذا الملف ليس بترميز UTF-8. افتحه في محرر نصوص، واختر «حفظ باسم» والترميز UTF-8.',
  en: 'This file is not in UTF-8. Open it in a text editor and choose "Save as" with the encoding UTF-8.',
};

export const FILE_NOT_THERE: Message = {
  ar: 'هذا الملف غير موجود. أعده إلى مكانه.',
  en: 'This file is not there. Put it back.',
};

export const NO_FILE: Message = {
  ar: 'ليس هذا ملفاً يُقرأ، بل قناة بين برامج أو جهاز. ضع مكانه ملفاً.',
  en: 'This is no file that can be read, but a pipe or a device. Put a file in its place.',
};

export const FILE_IS_FOLDER: Message = {
  ar: 'هذا مجلد لا ملف. غيِّر اسمه إن كان المقصود مجلداً، أو احذفه.',
  en: 'This is a folder, not a file. Rename it if it is meant to be one, or remove it.',
};

/** @param code that of the system, such as `EACCES` */
export function fileNotReadable(code: string): Message {
  return {
    ar: `تعذّرت قراءة هذا الملف (${code}). تحقق من صلاحياته.`,
    en: `This file cannot be read (${code}). Check its permissions.`,
  };
}

/** @param reason what was thrown */
export function fileNotUnderstood(reason: string): Message {
  return {
    ar: `تعذّرت قراءة هذا الملف (${reason}). احذف آخر ما أضفتَه إليه وأعده جزءاً جزءاً لتجد موضع الخلل.`,
    en: `This file could not be read (${reason}). Take out what was added last and put it back piece by piece to find the place.`,
  };
}

export const FILE_OUTSIDE_CONTENT: Message = {
  ar: 'هذا الملف خارج مجلد المحتوى، يقود إليه رابط، ولا يُنشر إلا ما في المجلد. ضع الملف نفسه مكان الرابط.',
  en: 'This file is outside the content folder: a link leads to it, and nothing else than what is in the folder is published. Put the file itself in the place of the link.',
};

export const FOLDER_MISSING: Message = {
  ar: 'هذا المجلد غير موجود. أنشئه وضع فيه ملفات الأخبار، أو صحّح قيمة CONTENT_DIR.',
  en: 'This folder does not exist. Make it and put the articles in it, or correct the value of CONTENT_DIR.',
};

export const CONTENT_NOT_READ: Message = {
  ar: 'لم يُقرأ المحتوى في الوقت المتاح، فبقي الموقع كما كان. أعد البناء.',
  en: 'The content was not read in time, so that the site was left as it was. Build again.',
};

/** Of a page of the site that was not made, because it stood there as it was to be. */
export const KEPT_PAGE_LOST: Message = {
  ar: 'غيَّر أحدهم هذه الصفحة بعد نشرها، ولم تعد النسخة المحفوظة منها سليمة. أعد البناء، فتُصنع من جديد.',
  en: 'Somebody has changed this page since it was published, and the copy that was kept of it is not whole. Build again, and it is made anew.',
};

/** Of a kept file with the text of an article. */
export const KEPT_TEXT_LOST: Message = {
  ar: 'حُذف هذا الملف من محفوظات البناء أو تغيّر والموقع يُبنى. أعد البناء، فيُقرأ النص من جديد.',
  en: 'This file, which builds keep, was removed or changed while the site was made. Build again, and the text is read anew.',
};

export const CONTENT_IN_ORDER: Message = {
  ar: 'المحتوى سليم.',
  en: 'The content is in order.',
};
