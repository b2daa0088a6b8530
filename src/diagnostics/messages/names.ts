import type { Message } from '../message.ts';

/** Names that make addresses: of sections, tags and authors. */

/** @param made what would do; empty if nothing of it does */
export function slugNotAddress(written: string, made: string): Message {
  const [ar, en] = made === '' ? ['مثل economy', 'such as economy'] : [made, made];
  return {
    ar: `لا يصلح «${written}» جزءاً من عنوان صفحة. اكتب حروفاً وأرقاماً بينها شرطات: ${ar}.`,
    en: `"${written}" cannot be part of an address. Write letters and digits joined by hyphens: ${en}.`,
  };
}

/** @param field the name of the field to add */
export function noSectionSlug(name: string, field: string): Message {
  return {
    ar: `لا حرف ولا رقم في اسم القسم «${name}» ليكون عنواناً لصفحته. أضف إليه الحقل ${field}، مثل ${field}: economy.`,
    en: `The name of the section "${name}" has no letter or digit to make an address of. Add the field ${field} to it, such as ${field}: economy.`,
  };
}

/** @param field the name of the field that tells the two apart */
export function sectionSlugTaken(
  name: string,
  other: string,
  slug: string,
  field: string,
): Message {
  return {
    ar: `للقسمين «${name}» و«${other}» عنوان واحد: /sections/${slug}/. أضف إلى أحدهما الحقل ${field} بقيمة أخرى، مثل ${field}: ${slug}-2.`,
    en: `The sections "${name}" and "${other}" have one address: /sections/${slug}/. Give one of them another value in the field ${field}, such as ${field}: ${slug}-2.`,
  };
}

/** @param field the name of the field that gives another address */
export function sectionSlugOfDevice(name: string, slug: string, field: string): Message {
  return {
    ar: `يؤدي اسم القسم «${name}» إلى العنوان /sections/${slug}/ وهو محجوز في نظام ويندوز لأحد الأجهزة، فلا تُحفظ فيه الصفحة. أضف إلى القسم الحقل ${field} بقيمة أخرى، مثل ${field}: section-${slug}.`,
    en: `The section "${name}" has the address /sections/${slug}/, a name that Windows keeps for a device and can save no page under. Give it another value in the field ${field}, such as ${field}: section-${slug}.`,
  };
}

/** A tag or an author whose address would be a name that Windows keeps for a device. */
export function nameOfDevice(name: string): Message {
  return {
    ar: `هذا الاسم محجوز في نظام ويندوز لأحد الأجهزة، فلا تُحفظ فيه صفحة «${name}». اكتبه بكلمات أخرى، أو أضف إليه كلمة.`,
    en: `Windows keeps this name for a device, and can save no page of "${name}". Write it in other words, or add a word to it.`,
  };
}

export const NO_ADDRESS_IN_NAME: Message = {
  ar: 'لا حرف ولا رقم في هذه القيمة، ولها صفحة تحتاج إلى عنوان. اكتبها بكلمات، أو احذفها.',
  en: 'This value has no letter and no digit, and has a page that needs an address. Write it in words, or remove it.',
};

export const AUTHORS_TWICE: Message = {
  ar: 'ذُكر الكتّاب مرتين: في author وفي authors. اكتب الأسماء كلها في authors واحذف author.',
  en: 'The authors are named twice: in author and in authors. Write all the names in authors, and remove author.',
};

/** Where a name stands elsewhere. */
export interface NamePlace {
  readonly name: string;
  readonly file: string;
  readonly line: number;
}

/** Two tags of different words whose addresses are one: «C++» and «C#». */
export function tagsOfOneSlug(name: string, other: NamePlace, slug: string): Message {
  return {
    ar: `لهذا الوسم «${name}» وللوسم «${other.name}» (${other.file}:${other.line}) عنوان واحد: /tags/${slug}/. اكتب أحدهما بكلمات أخرى، أو اكتب الاثنين بصيغة واحدة.`,
    en: `The tag "${name}" and the tag "${other.name}" (${other.file}:${other.line}) have one address: /tags/${slug}/. Write one of them in other words, or both in one way.`,
  };
}

/** Two tags that may be one word: «الأردن» and «الاردن». */
export function tagsOfOneWord(name: string, other: NamePlace): Message {
  return {
    ar: `يكاد الوسم «${name}» يكون الوسم «${other.name}» (${other.file}:${other.line}): لا فرق بينهما إلا في الهمزة أو التشكيل أو ما يشبههما. اكتب الاثنين بصيغة واحدة إن كانا وسماً واحداً: «${other.name}».`,
    en: `The tag "${name}" may be the tag "${other.name}" (${other.file}:${other.line}): they differ in hamza, tashkeel or the like alone. If they are one tag, write both as "${other.name}".`,
  };
}

/** A tag's file whose name is not the tag's address. */
export function tagFileMisnamed(title: string, slug: string): Message {
  return {
    ar: `اسم هذا الملف لا يوافق الوسم «${title}»، فلا تظهر مقدمته في صفحته. سمِّ الملف ${slug}.md، أو صحّح الوسم في title.`,
    en: `This file's name is not that of the tag "${title}", so that its page would be without it. Call the file ${slug}.md, or correct the tag in title.`,
  };
}

/** @param other the file that has the name first */
export function authorNamedTwice(name: string, other: string): Message {
  return {
    ar: `للكاتب «${name}» ملفان: هذا و${other}. اجمعهما في ملف واحد، أو غيّر أحد الاسمين.`,
    en: `The author "${name}" has two files: this one and ${other}. Join them in one, or change one of the names.`,
  };
}
