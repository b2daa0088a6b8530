import type { Message } from '../message.ts';

/** @param why in the words of the parser, which speaks English alone */
export function notWellFormed(format: 'XML' | 'JSON', why: string): Message {
  return {
    ar: `ليس هذا ${format} سليماً، ولن يقرأه أحد: ${why}. أصلح ما في هذا الموضع.`,
    en: `This is no well-formed ${format}, and no one will read it: ${why}. Mend this place.`,
  };
}

/** @param place such as `item 3`; empty for the whole */
export function elementMissing(place: string, name: string): Message {
  return {
    ar: `ينقص ${place} ما تطلبه قواعده: ${name}. أضفه.`,
    en: `${place} lacks what its rules ask for: ${name}. Add it.`,
  };
}

/** @param expected an example of what is right */
export function valueInvalid(
  place: string,
  name: string,
  value: string,
  expected: string,
): Message {
  return {
    ar: `قيمة ${name} في ${place} غير صحيحة: «${value}». اكتبها مثل ${expected}.`,
    en: `${name} of ${place} is not right: "${value}". Write it like ${expected}.`,
  };
}

/** An identifier or address that must stand once in a file. */
export function valueRepeated(name: string, value: string): Message {
  return {
    ar: `تكررت قيمة ${name}: «${value}». اجعل لكلٍّ قيمته، أو احذف المكرر.`,
    en: `${name} has a value twice: "${value}". Give each its own, or remove one.`,
  };
}

/** @param self what the feed says its address is */
export function selfElsewhere(self: string, address: string): Message {
  return {
    ar: `تقول هذه الخلاصة إن عنوانها ${self} وهي عند ${address}. صحّح رابط self.`,
    en: `This feed says that it is at ${self}; it is at ${address}. Correct its link "self".`,
  };
}

/** The root of a sitemap without the namespace by which search engines know it. */
export const SITEMAP_NAMESPACE_MISSING: Message = {
  ar: 'لن تعرف محركات البحث خريطة الموقع هذه. اكتب في عنصرها الأول xmlns="http://www.sitemaps.org/schemas/sitemap/0.9".',
  en: 'Search engines will not know this sitemap. Write xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" on its first element.',
};

export const NO_SITEMAP: Message = {
  ar: 'ليس في الموقع خريطة (sitemap) تعرف منها محركات البحث صفحاته. أضفها، واذكرها في robots.txt.',
  en: 'The site has no sitemap by which search engines find its pages. Add one, and name it in robots.txt.',
};

export const NOT_IN_SITEMAP: Message = {
  ar: 'هذه الصفحة للفهرسة وليست في خريطة الموقع (sitemap). أضفها إليها، أو امنع فهرستها بـ noindex.',
  en: 'This page is to be listed by search engines and is not in the sitemap. Add it, or keep it out with noindex.',
};

/** A page with `noindex`, or one that says its address is another. */
export function sitemapNamesHidden(address: string): Message {
  return {
    ar: `في خريطة الموقع صفحة لا تُفهرس، أو عنوانها الأصلي (canonical) غير هذا: ${address}. احذفها من الخريطة.`,
    en: `The sitemap names a page that is not to be listed, or whose canonical address is another: ${address}. Remove it from the sitemap.`,
  };
}

export function sitemapNamesNoPage(address: string): Message {
  return {
    ar: `في خريطة الموقع عنوان ليس لصفحة: ${address}. احذفه منها.`,
    en: `The sitemap names an address that is no page: ${address}. Remove it.`,
  };
}

/** A sitemap or news sitemap with more entries than search engines read. */
export function sitemapTooLong(count: number, most: number): Message {
  return {
    ar: `في هذه الخريطة ${count} من العناوين، ومحركات البحث لا تقرأ في ملف واحد أكثر من ${most}. قسّمها إلى ملفات.`,
    en: `This sitemap has ${count} addresses, and search engines read no more than ${most} of a file. Split it.`,
  };
}

export const SITEMAP_NOT_NAMED: Message = {
  ar: 'لا يذكر هذه الخريطة robots.txt ولا فهرس خرائط، فلن تجدها محركات البحث. اذكرها في أحدهما.',
  en: 'Neither robots.txt nor a sitemap index names this sitemap, so search engines will not find it. Name it in one of them.',
};
