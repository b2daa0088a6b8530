import type { Message } from '../message.ts';

export const HTML_SHOWN_AS_TEXT: Message = {
  ar: 'وسوم HTML تظهر في الصفحة نصاً كما كُتبت. استعمل علامات Markdown بدلاً منها، أو احذفها.',
  en: 'HTML tags are shown as text, as they were written. Use Markdown in their place, or remove them.',
};

export const HEADING_OF_FIRST_LEVEL: Message = {
  ar: 'العنوان الرئيسي يُكتب في الحقل title. ابدأ العناوين داخل النص بعلامتين: ##.',
  en: 'The headline is written in the field title. Begin headings inside the text with two signs: ##.',
};

export const HEADING_WITHOUT_WORDS: Message = {
  ar: 'هذا عنوان بلا كلمات، فلن يظهر. اكتب كلماته بعد العلامة #، أو احذف العلامة.',
  en: 'This heading has no words, and is not shown. Write them after the sign #, or delete the sign.',
};

export const LINK_WITHOUT_WORDS: Message = {
  ar: 'هذا رابط بلا كلمات، فلن يظهر. اكتب بين القوسين [ ] ما يؤدي إليه.',
  en: 'This link has no words, and is not shown. Write between the brackets [ ] what it leads to.',
};

/** Words behind the fence that opens code. */
export function textBesideCodeFence(fence: string): Message {
  return {
    ar: `لا يظهر ما كُتب بعد العلامة ${fence} في سطرها، فهي تبدأ نصاً برمجياً. انقله إلى السطر التالي، أو اكتب قبل العلامة \\ إن لم تقصد ذلك.`,
    en: `What stands after ${fence} on its line is not shown, because the sign begins code. Move it to the next line, or write a \\ before the sign if no code is meant.`,
  };
}

export const NESTED_TOO_DEEP: Message = {
  ar: 'بعد هذا السطر قوائم أو اقتباسات أو صناديق بعضها في بعض إلى عمق لا يُقرأ، فلا يظهر ما فيها. قلّل عمقها.',
  en: 'From this line on, lists, quotations or boxes stand in one another too deep to be read, and are not shown. Write them less deep.',
};

/** @param reason what was thrown */
export function notRendered(reason: string): Message {
  return {
    ar: `تعذّر تحويل نصّ هذا الملف إلى صفحة (${reason}). احذف آخر ما أضفتَه إلى النصّ وأعده جزءاً جزءاً لتجد موضع الخلل.`,
    en: `This file's text could not be made into a page (${reason}). Take out what was added last and put it back piece by piece to find the place.`,
  };
}
