import type { Message } from '../message.ts';

/** What a field of schema.org may hold, said of it. */
const KINDS = {
  text: { ar: 'نصّاً', en: 'a text' },
  address: { ar: 'عنواناً كاملاً يبدأ بـ https://', en: 'an address in full, from https:// on' },
  date: {
    ar: 'تاريخاً مثل 2025-03-05، أو مع الساعة والمنطقة الزمنية مثل 2025-03-05T14:30:00+02:00',
    en: 'a date such as 2025-03-05, or with time and zone such as 2025-03-05T14:30:00+02:00',
  },
  number: { ar: 'عدداً', en: 'a number' },
  thing: { ar: 'كائناً له @type', en: 'an object with a @type' },
  picture: {
    ar: 'عنوان صورة كاملاً، أو ImageObject',
    en: 'the full address of a picture, or an ImageObject',
  },
  page: {
    ar: 'عنوان صفحة كاملاً، أو كائناً له @type',
    en: 'the full address of a page, or an object with a @type',
  },
} satisfies Record<string, Message>;

export type FieldKind = keyof typeof KINDS;

export const DATA_CONTEXT_MISSING: Message = {
  ar: 'لا تذكر البيانات المنظَّمة (JSON-LD) معجمها. اكتب فيها "@context": "https://schema.org".',
  en: 'The structured data (JSON-LD) does not name its vocabulary. Write "@context": "https://schema.org" in it.',
};

export const DATA_TYPE_MISSING: Message = {
  ar: 'لا تذكر البيانات المنظَّمة (JSON-LD) نوعها. اكتب @type فيها.',
  en: 'The structured data (JSON-LD) does not say its type. Write @type in it.',
};

/** A type that no rule is written for. */
export function dataTypeUnknown(type: string): Message {
  return {
    ar: `النوع ${type} في البيانات المنظَّمة غير معروف هنا. صحّح اسمه كما في https://schema.org أو أضفه إلى src/verification/structured-data/structured-types.ts.`,
    en: `The type ${type} of the structured data is not known here. Correct its name after https://schema.org, or add it to src/verification/structured-data/structured-types.ts.`,
  };
}

export function dataFieldMissing(type: string, field: string): Message {
  return {
    ar: `ينقص ${type} في البيانات المنظَّمة الحقل ${field}. أضفه.`,
    en: `${type} of the structured data lacks the field ${field}. Add it.`,
  };
}

export function dataFieldInvalid(
  type: string,
  field: string,
  value: string,
  kind: FieldKind,
): Message {
  return {
    ar: `قيمة ${field} في ${type} غير صحيحة: ${value}. اكتب ${KINDS[kind].ar}.`,
    en: `${field} of ${type} is not right: ${value}. Write ${KINDS[kind].en}.`,
  };
}

/** The items of a list are counted from 1, in order. */
export function dataPositionWrong(type: string, expected: number): Message {
  return {
    ar: `ترقيم ${type} في البيانات المنظَّمة غير متصل. اكتب position من 1 بالترتيب، وهنا ${expected}.`,
    en: `The items of ${type} are not numbered in order. Write position from 1 on; here it is ${expected}.`,
  };
}
