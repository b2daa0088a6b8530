import type { Message } from '../message.ts';

/** An address that leads to nothing of the site. */
export function nothingAt(target: string): Message {
  return {
    ar: `لا شيء في الموقع عند ${target}. صحّح العنوان أو احذفه.`,
    en: `Nothing of the site is at ${target}. Correct the address or remove it.`,
  };
}

/** @param file what there is, and would be found if its name were written in the same way */
export function almostAt(target: string, file: string): Message {
  return {
    ar: `لا شيء في الموقع عند ${target} لكنّ فيه ${file} ولا يختلف عنه إلا في حالة الحروف اللاتينية أو في تركيب الحروف (NFC وNFD)، والخادم يفرّق بينهما. اكتب الاسم كما هو اسم الملف.`,
    en: `Nothing of the site is at ${target}. There is ${file}, which differs only in case or in how its letters are composed (NFC, NFD), and a server tells them apart. Write the name as the file has it.`,
  };
}

export function slashMissing(target: string): Message {
  return {
    ar: `هذا عنوان مجلد بلا / في آخره، فيُحوَّل القارئ إلى عنوان آخر: ${target}. أضف / في آخره.`,
    en: `This is the address of a folder without the / at its end, from which readers are sent on: ${target}. Add the /.`,
  };
}

/** An address on the site's host, but not below its base path. */
export function outsideBase(target: string, base: string): Message {
  return {
    ar: `هذا العنوان خارج الموقع، لأن عناوين الموقع تبدأ بـ ${base}: ${target}. أضف هذا المسار في أوله.`,
    en: `This address is outside the site, whose addresses begin with ${base}: ${target}. Put this path before it.`,
  };
}

export function addressUnreadable(target: string): Message {
  return {
    ar: `هذا ليس عنواناً يمكن قراءته: ${target}. اكتب % على صورة %25، ولا تترك رمزاً ناقصاً.`,
    en: `This is no address that can be read: ${target}. Write % as %25, and leave no code unfinished.`,
  };
}

export function noSuchFragment(target: string, fragment: string, file: string): Message {
  return {
    ar: `ليس في الصفحة ${file} عنصر معرّفه (id) ${fragment} الذي يؤدي إليه الرابط ${target}. صحّح ما بعد # أو احذفه.`,
    en: `No element of ${file} has the id ${fragment}, to which ${target} leads. Correct what follows the # or remove it.`,
  };
}

/** An address that others read, and that has no host. */
export function addressNotInFull(target: string): Message {
  return {
    ar: `يُقرأ هذا العنوان خارج الموقع وهو غير كامل: ${target}. اكتبه كاملاً بدءاً من https://.`,
    en: `This address is read away from the site and is not in full: ${target}. Write it from https:// on.`,
  };
}

export function addressNotOfSite(target: string, site: string): Message {
  return {
    ar: `هذا العنوان ليس من الموقع ${site}: ${target}. صحّحه، أو اكتب عنوان الموقع بعد --site.`,
    en: `This address is not of the site ${site}: ${target}. Correct it, or give the site's address after --site.`,
  };
}

/** What a page or a stylesheet loads from elsewhere. */
export function asksAnotherHost(target: string): Message {
  return {
    ar: `تطلب هذه الصفحة شيئاً من موقع آخر: ${target}. ضع الملف في هذا الموقع.`,
    en: `This asks another host for something: ${target}. Put the file on this site.`,
  };
}

/** @param what stands in the page: a handler, an address, or an element with its hash */
export function policyBlocks(what: string): Message {
  return {
    ar: `لا تسمح سياسة أمان الصفحة بهذا، فلا يعمل في المتصفح: ${what}. ابنِ الموقع من جديد، أو احذفه.`,
    en: `The page's own content security policy does not allow this, and browsers pass over it: ${what}. Build the site again, or remove it.`,
  };
}

export const POLICY_TOO_LATE: Message = {
  ar: 'سياسة أمان الصفحة بعد نصوص برمجية أو أنماط لا تسري عليها. ضعها في أول head.',
  en: 'The content security policy stands behind scripts or styles, which it does not govern. Put it first in the head.',
};

/** @param source of a Content-Security-Policy */
export function policyAllowsHost(directive: string, source: string): Message {
  return {
    ar: `تسمح سياسة أمان المحتوى (${directive}) بالطلب من موقع آخر: ${source}. احذفه منها.`,
    en: `The content security policy (${directive}) allows another host: ${source}. Remove it.`,
  };
}
