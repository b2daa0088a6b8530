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

export const ITEM_WITHOUT_WORDS: Message = {
  ar: 'هذا بند بلا كلمات. اكتب كلماته بعد علامته، أو احذف السطر.',
  en: 'This item of a list has no words. Write them behind its sign, or delete the line.',
};

export const LINK_WITHOUT_WORDS: Message = {
  ar: 'هذا رابط بلا كلمات، فلن يظهر. اكتب بين القوسين [ ] ما يؤدي إليه.',
  en: 'This link has no words, and is not shown. Write between the brackets [ ] what it leads to.',
};

/** A short line above `---`. */
export const HEADING_BY_UNDERLINE: Message = {
  ar: 'صار هذا السطر عنواناً، لأن تحته --- بلا سطر فارغ بينهما. إن أردته عنواناً فاكتب في أوله ## واحذف ما تحته، وإن أردت فاصلاً فاترك قبل --- سطراً فارغاً.',
  en: 'This line became a heading, because --- stands below it with no empty line between. If a heading is meant, write ## before it and remove what is below; if a rule is meant, leave an empty line before the ---.',
};

export const HEADING_TOO_DEEP: Message = {
  ar: 'يظهر هذا السطر كما كُتب، فالعناوين من ## إلى ######. احذف ما زاد من العلامات #.',
  en: 'This line is shown as it was typed: headings have ## to ######. Remove the signs # beyond them.',
};

/** One `#` without a space. */
export const HASHTAG_OR_HEADING: Message = {
  ar: 'يظهر هذا السطر كما كُتب، وسماً لا عنواناً. إن كان عنواناً فاكتب «## » في أوله، علامتين ثم مسافة، وإلا فدعه.',
  en: 'This line is shown as it was typed, as a hashtag and not as a heading. If it is a heading, begin it with "## ", two signs and a space; if not, leave it.',
};

/** Code without an end. @param fence that opens it */
export function codeNotClosed(fence: string): Message {
  return {
    ar: `تبدأ العلامة ${fence} هنا نصاً برمجياً لا ينتهي، فصار كل ما بعدها منه. اكتب بعد آخر سطر فيه سطراً هو ${fence}، وإن لم تقصد ذلك فاحذفها، وللفاصل اكتب --- بين سطرين فارغين.`,
    en: `The ${fence} here begins code that does not end, and all that follows is part of it. Write a line ${fence} after its last line; if no code is meant remove the sign, and for a rule write --- between two empty lines.`,
  };
}

/** Code behind the sign of an item whose lines do not stand in the item. */
export function codeInItemNotClosed(fence: string): Message {
  return {
    ar: `تبدأ العلامة ${fence} هنا نصاً برمجياً في بند، ولا تنتهي فيه. اكتب تحت آخر سطر من النصّ البرمجي سطراً هو ${fence}، وضع قبل كل سطر منه، وقبل هذا السطر، مسافات حتى يبدأ تحت ${fence} الأولى.`,
    en: `The ${fence} here begins code in an item and does not end there. Write a line ${fence} below the last line of the code, and put spaces before each line of it, and before this line, so that it begins below the first ${fence}.`,
  };
}

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
