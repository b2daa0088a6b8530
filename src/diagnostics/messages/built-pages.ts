import type { Message } from '../message.ts';

export const FILE_NOT_UTF8: Message = {
  ar: 'ليس هذا الملف بترميز UTF-8. احفظه به.',
  en: 'This file is not in UTF-8. Save it so.',
};

export const FILE_UNREADABLE: Message = {
  ar: 'لا يُقرأ هذا الملف: فيه رابط لا يؤدي إلى ملف، أو قراءته غير مسموح بها. ابنِ الموقع من جديد.',
  en: 'This file cannot be read: it is a link that leads to no file, or may not be read. Build the site again.',
};

/** What html-validate says, which speaks English alone. */
export function htmlRuleBroken(rule: string, said: string): Message {
  return {
    ar: `في HTML هذه الصفحة ما يخالف القاعدة ${rule}: ${said}. شرحها في https://html-validate.org/rules/`,
    en: `The HTML breaks the rule ${rule}: ${said}. https://html-validate.org/rules/ explains it.`,
  };
}

/** @param count of `h1` elements */
export function headlineCount(count: number): Message {
  return {
    ar: `في الصفحة ${count} من عناصر h1. اجعل لها عنوان h1 واحداً.`,
    en: `The page has ${count} h1 elements. Give it one.`,
  };
}

export const PAGE_LANGUAGE_MISSING: Message = {
  ar: 'لا تذكر الصفحة لغتها. اكتب lang في عنصر html، مثل lang="ar".',
  en: 'The page does not say its language. Write lang on the html element, such as lang="ar".',
};

export const PAGE_DIRECTION_MISSING: Message = {
  ar: 'لا تذكر الصفحة اتجاهها. اكتب في عنصر html: dir="rtl" أو dir="ltr".',
  en: 'The page does not say its direction. Write dir="rtl" or dir="ltr" on the html element.',
};

export const PAGE_TITLE_MISSING: Message = {
  ar: 'ليس للصفحة عنوان. اكتبه في عنصر title داخل head.',
  en: 'The page has no title. Write one in a title element of the head.',
};

/** @param count of `<link rel="canonical">` */
export function canonicalCount(count: number): Message {
  return {
    ar: `في الصفحة ${count} من روابط canonical. اكتب رابطاً واحداً: <link rel="canonical" href="https://…">، أو امنع فهرستها بـ noindex.`,
    en: `The page has ${count} canonical links. Write one, <link rel="canonical" href="https://…">, or keep it from search engines with noindex.`,
  };
}
