import type { Message } from '../message.ts';

export const LINK_NOT_ACCEPTED: Message = {
  ar: 'يظهر هذا الرابط كما كُتب، لأن عنوانه غير مقبول. اكتب عنواناً بلا مسافات يبدأ بـ https:// أو http:// أو mailto: أو tel:، أو بـ / إن كان في هذا الموقع.',
  en: 'This link is shown as it was written, because its address is not accepted. Write one without spaces that begins with https://, http://, mailto: or tel:, or with / if it is on this site.',
};

/** A link or a picture whose address has a space, or is one of somebody's own disk. @param better the same with one that does */
export function addressNotUnderstood(better: string): Message {
  return {
    ar: `يظهر هذا كما كُتب، لأن في عنوانه مسافة أو مجلداً من جهازك. اكتب مكانه: ${better}`,
    en: `This is shown as it was written, because its address has a space, or a folder of your own disk. Write in its place: ${better}`,
  };
}

/** A link whose two parts do not touch, or stand in each other's brackets. */
export const LINK_IN_PARTS: Message = {
  ar: 'يظهر هذا الرابط كما كُتب. اكتب الكلمات بين [ ] ثم العنوان بين ( ) بلا مسافة بينهما: [الكلمات](https://example.org).',
  en: 'This link is shown as it was written. Write the words between [ ] and right behind them, without a space, the address between ( ): [the words](https://example.org).',
};

/** A link by a name that no line gives an address. */
export const LINK_NAME_UNKNOWN: Message = {
  ar: 'يظهر هذا الرابط كما كُتب، إذ لا سطر يذكر عنوان الاسم الذي بين القوسين الثانيين. اكتب العنوان هكذا: [الكلمات](https://example.org)، أو أضف سطراً مثل [الاسم]: https://example.org.',
  en: 'This link is shown as it was written, because no line gives the address of the name in its second brackets. Write the address as [the words](https://example.org), or add a line such as [the name]: https://example.org.',
};

/** A web address in a text, which leads nowhere. */
export const ADDRESS_AS_TEXT: Message = {
  ar: 'يظهر هذا العنوان كلاماً لا رابطاً. ليصير رابطاً اكتب [الكلمات](https://example.org)، أو العنوان وحده هكذا: <https://example.org>.',
  en: 'This address is shown as words and is no link. To make it one, write [the words](https://example.org), or the address alone as <https://example.org>.',
};

/** A link without an address. */
export const LINK_WITHOUT_ADDRESS: Message = {
  ar: 'هذا رابط بلا عنوان، فتظهر كلماته وحدها. اكتب العنوان بين القوسين ( )، أو احذف الأقواس.',
  en: 'This link has no address, and only its words are shown. Write the address between the brackets ( ), or remove the brackets.',
};

/** A link to an article of this site. */
export function noSuchArticle(path: string): Message {
  return {
    ar: `يؤدي هذا الرابط إلى خبر غير موجود: ${path}. صحّح العنوان أو احذف الرابط.`,
    en: `This link leads to an article that is not there: ${path}. Correct the address or remove the link.`,
  };
}

/** A link that leads nowhere, beside an address of this site that is likely meant. */
export function linkLikelyMeant(path: string, near: string): Message {
  return {
    ar: `لا صفحة في هذا الموقع عند ${path}. لعلّها ${near}: اكتب هذا العنوان، أو احذف الرابط.`,
    en: `This site has no page at ${path}. Perhaps ${near} is meant: write that address, or remove the link.`,
  };
}

/** A link to a file that is no page. @param place where it has to lie */
export function noSuchFile(path: string, place: string): Message {
  return {
    ar: `لا ملف في هذا الموقع عند ${path}. ضع الملف في المجلد public واكتب ${place} أو احذف الرابط.`,
    en: `This site has no file at ${path}. Put the file into the folder public and write ${place}, or remove the link.`,
  };
}

/** A link to a page of this site that is no article. */
export function noSuchPage(path: string): Message {
  return {
    ar: `لا صفحة ولا ملف في هذا الموقع عند ${path}. صحّح العنوان أو احذف الرابط، وإن كان إلى موقع آخر فابدأه بـ https://.`,
    en: `This site has no page or file at ${path}. Correct the address or remove the link; if it leads to another site, begin it with https://.`,
  };
}

/** A link to a list, or to a page of one, that is not there. */
export function noSuchList(
  path: string,
  kind: 'sections' | 'tags' | 'authors' | 'archive',
): Message {
  return {
    sections: {
      ar: `لا قسم فيه خبر منشور صفحته ${path}. صحّح العنوان، فآخره slug القسم في site.yaml أو اسمه، أو احذف الرابط.`,
      en: `No section with a published article has its page at ${path}. Correct the address, which ends in the section's slug in site.yaml or in its name, or remove the link.`,
    },
    tags: {
      ar: `لا وسم في خبر منشور صفحته ${path}. صحّح العنوان، فآخره حروف الوسم وأرقامه، أو احذف الرابط.`,
      en: `No published article has a tag whose page is ${path}. Correct the address, which ends in the tag's letters and digits, or remove the link.`,
    },
    authors: {
      ar: `لا كاتب صفحته ${path}. صحّح العنوان، فآخره اسم ملف الكاتب في authors/ أو اسمه إن لم يكن له ملف، أو احذف الرابط.`,
      en: `No author's page is at ${path}. Correct the address, which ends in the name of the author's file in authors/, or in the name itself if there is none, or remove the link.`,
    },
    archive: {
      ar: `لا صفحة من الأرشيف عند ${path}. اكتب سنة أو شهراً أو يوماً نُشر فيه خبر، مثل /archive/2025/03/ أو احذف الرابط.`,
      en: `The archive has no page at ${path}. Write a year, month or day on which an article was published, such as /archive/2025/03/, or remove the link.`,
    },
  }[kind];
}

/** A link to a list none of whose articles is published yet. */
export function listNotYet(path: string): Message {
  return {
    ar: `لا صفحة بعد عند ${path} لأن أخبارها لم تُنشر. انشر منها واحداً أولاً، أو احذف الرابط.`,
    en: `There is no page yet at ${path}, because none of its articles is published. Publish one first, or remove the link.`,
  };
}

/** A link to an article that readers cannot open. */
export function linkToHidden(slug: string, state: 'draft' | 'scheduled' | 'withdrawn'): Message {
  const why = {
    draft: {
      ar: 'ما زال مسودة لا يراها القرّاء. انشره أولاً',
      en: 'is a draft, which readers cannot open. Publish it first',
    },
    scheduled: { ar: 'لم يُنشر بعد. انشره أولاً', en: 'is not published yet. Publish it first' },
    withdrawn: { ar: 'سُحب. اختر خبراً غيره', en: 'was withdrawn. Choose another' },
  }[state];
  return {
    ar: `الخبر /articles/${slug}/ الذي يؤدي إليه هذا الرابط ${why.ar}، أو احذف الرابط.`,
    en: `The article /articles/${slug}/ to which this link leads ${why.en}, or remove the link.`,
  };
}

/** A link to a place that its page does not have. */
export function noSuchPlace(path: string, fragment: string): Message {
  return {
    ar: `لا موضع باسم #${fragment} في ${path} فيؤدي الرابط إلى أول الصفحة. انسخ عنوان الفقرة أو العنوان من الصفحة نفسها، أو احذف ما بعد #.`,
    en: `There is no place called #${fragment} on ${path}: the link leads to the top of the page. Copy the address of the paragraph or heading from the page itself, or remove what follows the #.`,
  };
}

/** A link reference definition whose name has one already. */
export const REFERENCE_REPEATED: Message = {
  ar: 'كُتب عنوان هذا الاسم من قبل، والروابط تؤدي إلى الأول. احذف هذا السطر، أو اكتب فيه اسماً آخر.',
  en: 'The address of this name was written before, and links lead to the first. Remove this line, or write another name in it.',
};

/** A link reference definition that no link uses. */
export const REFERENCE_UNUSED: Message = {
  ar: 'لا يظهر هذا السطر، لأن رابطاً لا يذكر اسمه. اكتب [الاسم] حيث موضع الرابط، أو احذف السطر، أو اكتب الرابط هكذا: [الاسم](العنوان).',
  en: 'This line is not shown, because no link names it. Write [the name] where the link belongs, remove the line, or write the link as [the name](the address).',
};
