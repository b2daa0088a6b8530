import type { Message } from '../message.ts';

/** Lines that each begin with a sign of no list. */
export function signInRows(sign: string): Message {
  return {
    ar: `يبدأ كل سطر هنا بالعلامة «${sign}»، فيظهر كما كُتب، لا قائمة. إن كانت قائمة فاكتب في أول كل بند «- ».`,
    en: `Each line here begins with "${sign}", and is shown as it was typed, not as a list. If it is one, write "- " before each item.`,
  };
}

/** Lines with bars and none around them. @param bars on each line */
export function barsInRows(bars: number): Message {
  const columns = Array.from({ length: bars + 1 }, () => '--').join('|');
  return {
    ar: `في كل سطر هنا العلامة |، فيظهر كما كُتب، لا جدولاً. إن كان جدولاً فاكتب تحت سطر العناوين سطراً هو |${columns}|، وإن كان شعراً فاكتب قبله :::شعر وبعده :::.`,
    en: `Each line here has a |, and is shown as it was typed, not as a table. If it is one, write a line |${columns}| below the headings; if it is verse, write :::verse before it and ::: after it.`,
  };
}

/** Lines whose parts are parted by tabs, as they are pasted from a spreadsheet. */
export const TABS_IN_ROWS: Message = {
  ar: 'بين كلمات كل سطر هنا فراغ واسع (Tab أو مسافات) لا يظهر في الصفحة. إن كان جدولاً فاكتب مكانها | وتحت سطر العناوين سطراً مثل |--|--|، وإن كان شعراً فاكتب قبله :::شعر وبعده :::.',
  en: 'Each line here has a tab or a wide space between its words, which is not seen on the page. If it is a table, write | in the place of each and a line such as |--|--| below the headings; if it is verse, write :::verse before it and ::: after it.',
};

/** Lines in two halves each. */
export const HALVES_OF_VERSE: Message = {
  ar: 'تظهر هذه الأسطر كما كُتبت. إن كانت شعراً فاكتب قبلها سطراً هو :::شعر وبعدها سطراً هو :::، فيظهر الشطران متقابلين.',
  en: 'These lines are shown as they were typed. If they are verse, write a line :::verse before them and a line ::: after them, so that the halves stand beside each other.',
};

/** Items one behind another. @param sign the first of theirs */
export function listOnOneLine(sign: string): Message {
  return {
    ar: `في هذا السطر بنود متتالية، أولها «${sign}»، فتظهر في سطر واحد كما كُتبت. إن كانت قائمة فاكتب كل بند في سطر.`,
    en: `This line has several items, the first of them "${sign}", and shows them on one line as they were typed. If they are a list, write each on a line of its own.`,
  };
}

/** Items that may be scores. */
export function scoresOrItems(sign: string): Message {
  return {
    ar: `تظهر هذه الأسطر كما كُتبت، لا قائمة، فقد يكون «${sign}» مع الرقم الذي بعده نتيجة مباراة. إن كانت قائمة فاكتب «1. » مكان «1- »، وإلا فدعها.`,
    en: `These lines are shown as they were typed, not as a list: "${sign}" with the figure behind it may be the score of a match. If they are a list, write "1. " in place of "1- "; if not, leave them.`,
  };
}

/** Lines that an editor ended by hand, and that Markdown joins. */
export const LINES_JOINED: Message = {
  ar: 'تُجمع هذه الأسطر المتتالية في فقرة واحدة. إن كان كل منها فقرة فاترك بينها سطراً فارغاً، وإن كان يجب أن يبدأ كل منها سطراً فاكتب \\ في آخر السطر الذي قبله.',
  en: 'These lines follow one another and become one paragraph. If each is a paragraph, leave an empty line between them; if each is to begin a line, write \\ at the end of the line before it.',
};

/** A word that a program has parted, as PDFs have it. */
export const WORD_PARTED: Message = {
  ar: 'في آخر السطر الذي فوق هذا شَرطة بعد حرف، فتظهر الكلمة كلمتين بينهما شَرطة. إن كانت كلمة واحدة قُطعت فاكتبها كاملة في سطر واحد.',
  en: 'The line above this one ends in a letter and a hyphen, so that the word is shown as two with a hyphen between them. If it is one word that was cut, write it whole on one line.',
};

/** A line right below a list or a quotation. */
export function lineTakenIn(block: 'list' | 'quotation'): Message {
  const into = {
    list: { ar: 'البند الذي فوقه', en: 'the item above it' },
    quotation: { ar: 'الاقتباس الذي فوقه', en: 'the quotation above it' },
  }[block];
  return {
    ar: `يُقرأ هذا السطر من ${into.ar}، إذ لا سطر فارغاً بينهما. إن لم يكن منه فاترك قبله سطراً فارغاً.`,
    en: `This line is read as part of ${into.en}, because no empty line stands between them. If it is none, leave an empty line before it.`,
  };
}

/** What may name who said what is quoted above it. */
export const SOURCE_APART: Message = {
  ar: 'لا يُقرأ هذا السطر مصدراً للاقتباس الذي فوقه. إن كان اسم قائله فاكتبه تحت الاقتباس مباشرة، بلا سطر فارغ بينهما، وأوله شَرطة: «— الاسم». وإلا فدعه.',
  en: 'This line is not read as the source of the quotation above it. If it names who said that, write it right below the quotation, with no empty line between them, and begin it with a dash: "— Name". If not, leave it.',
};

/** One asterisk, then two. */
export const ITEMS_OR_NOTES: Message = {
  ar: 'تُقرأ هذه الأسطر قائمة، وما بدأ منها بـ** بنداً داخل البند الذي فوقه. إن كانت حواشي لا قائمة فاكتب في أولها \\* و\\*\\*، واترك بينها سطراً فارغاً.',
  en: 'These lines are read as a list, and one with ** as an item inside the item above it. If they are notes and not a list, begin them with \\* and \\*\\*, and leave an empty line between them.',
};

/** One asterisk before a line, and one behind a word above it. */
export const ITEM_OR_NOTE: Message = {
  ar: 'يُقرأ هذا السطر بنداً في قائمة، فلا تظهر العلامة * التي في أوله. إن كان حاشية فاكتب في أوله \\*.',
  en: 'This line is read as an item of a list, and the * at its beginning is not shown. If it is a note, begin it with \\*.',
};
