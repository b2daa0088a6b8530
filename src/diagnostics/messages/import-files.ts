import { listing, type Message } from '../message.ts';
import { shortened } from './import-markdown.ts';

export function fileTooLarge(name: string, megabytes: number): Message {
  return {
    ar: `الملف ${name} أكبر من ${megabytes} ميغابايت فلا يُستورد. احفظ نصّه وحده، أو صغّر صوره، ثم أعد الأمر.`,
    en: `${name} is larger than ${megabytes} MB, which is not imported. Save its text alone, or make its pictures smaller, and run this again.`,
  };
}

export function nestedTooDeep(name: string): Message {
  return {
    ar: `عناصر الملف ${name} متداخلة أعمق مما يكون في خبر. انسخ نصّه إلى ملف .txt واستورده.`,
    en: `The elements of ${name} are nested deeper than those of any article. Copy its text into a .txt file and import that.`,
  };
}

export function tooManyMarks(name: string, most: number): Message {
  return {
    ar: `في فقرة من الملف ${name} أكثر من ${most} من علامات ماركداون ([ ] * _ ~ \`). احذف ما ليس من النصّ واستورده من جديد.`,
    en: `A paragraph of ${name} has more than ${most} marks of Markdown ([ ] * _ ~ \`). Delete what is no part of the text and import it again.`,
  };
}

export function tooManyComments(name: string): Message {
  return {
    ar: `في فقرة من الملف ${name} أكثر من 200 من بدايات التعليقات والتعليمات (<!-- <? <![CDATA[). احذف ما ليس من النصّ واستورده من جديد.`,
    en: `A paragraph of ${name} has more than 200 beginnings of comments and instructions (<!-- <? <![CDATA[). Delete what is no part of the text and import it again.`,
  };
}

export function tooManyContainers(name: string, most: number): Message {
  return {
    ar: `في الملف ${name} أكثر من ${most} قائمة واقتباس. قسّمه إلى ملفّات أصغر واستورد كلّاً منها.`,
    en: `${name} has more than ${most} lists and quotations. Divide it into smaller files and import each of them.`,
  };
}

export function tooManyLines(name: string): Message {
  return {
    ar: `في الملف ${name} بند أو اقتباس تليه أكثر من 1000 سطر بلا علامته وبلا سطر فارغ بينها وبينه. ضع سطراً فارغاً بعده واستورد الملف من جديد.`,
    en: `An item or a quotation of ${name} is followed by more than 1000 lines without its sign and with no empty line between. Put an empty line behind it and import the file again.`,
  };
}

export function pageTooLarge(name: string): Message {
  return {
    ar: `في الملف ${name} عناصر أكثر مما يكون في صفحة خبر. انسخ الخبر وحده إلى ملف واستورده.`,
    en: `${name} has more elements than the page of an article. Copy the article alone into a file and import that.`,
  };
}

/** Parts of a page that are not of its article. */
export function leftOutOfPage(parts: readonly string[]): Message {
  const shown = shortened(parts);
  return {
    ar: `لم يؤخذ من الصفحة ما ليس من الخبر: ${shown.map((part) => `«${part}»`).join('، ')}. إن كان منه فأضفه إلى النصّ.`,
    en: `What is not of the article was left out of the page: ${shown.map((part) => `"${part}"`).join(', ')}. If it is, add it to the text.`,
  };
}

export function pdfNotRead(name: string): Message {
  return {
    ar: `الملف ${name} ملف PDF، وليس فيه فقرات بل مواضع حروف. افتحه وانسخ نصّه إلى ملف ينتهي اسمه بـ .txt، أو استورد ملف Word الذي صُنع منه.`,
    en: `${name} is a PDF, which has no paragraphs but places of letters. Open it and copy its text into a file whose name ends in .txt, or import the Word file of which it was made.`,
  };
}

export function tableNotRead(name: string): Message {
  return {
    ar: `الملف ${name} جدول لا خبر. افتحه وانسخ خلاياه إلى نصّ الخبر في ملف ينتهي اسمه بـ .txt واستورده: تصير الخلايا جدولاً.`,
    en: `${name} is a table and no article. Open it and copy its cells into the text of an article, in a file whose name ends in .txt, and import that: the cells become a table.`,
  };
}

export function oldWord(name: string): Message {
  return {
    ar: `الملف ${name} بصيغة Word القديمة (.doc). افتحه واختر «حفظ باسم» والنوع .docx، ثم استورد ذلك الملف.`,
    en: `${name} is in Word's old format (.doc). Open it, choose "Save as" with the type .docx, and import that file.`,
  };
}

/** A mail as Outlook on Windows saves it. */
export function outlookMail(name: string): Message {
  return {
    ar: `الملف ${name} رسالة بصيغة Outlook (.msg). افتحها واختر «حفظ باسم» والنوع .eml أو .mht أو HTML، أو انسخ نصّها إلى ملف .txt، ثم استورده.`,
    en: `${name} is a mail in Outlook's own format (.msg). Open it and choose "Save as" with the type .eml, .mht or HTML, or copy its text into a .txt file, and import that.`,
  };
}

/** XML that is no page and no export: shown as text, it would be all signs. */
export function xmlNotRead(name: string): Message {
  return {
    ar: `الملف ${name} مكتوب بـ XML وليس صفحة HTML. إن كان مستنداً فافتحه في برنامجه واحفظه .docx أو .odt، وإن كان تصديراً لموقع فليكن اسمه منتهياً بـ .xml، ثم أعد الأمر.`,
    en: `${name} is XML, and no page of HTML. If it is a document, open it in its program and save it as .docx or .odt; if it is the export of a site, let its name end in .xml; then run this again.`,
  };
}

/** A ZIP file that is no document. */
export function packageNotKnown(name: string): Message {
  return {
    ar: `الملف ${name} ملف مضغوط ليس مستند Word (.docx) ولا OpenDocument (.odt). فكّ ضغطه واستورد ما فيه.`,
    en: `${name} is a compressed file, and no document of Word (.docx) or OpenDocument (.odt). Unpack it and import what is in it.`,
  };
}

/** A document that unfolds to more than any has, or is made to harm. */
export function packageNotSafe(name: string): Message {
  return {
    ar: `الملف ${name} تالف، أو يحوي عند فكّه ما لا يكون في مستند. افتحه في برنامجه واحفظه من جديد، أو انسخ نصّه إلى ملف .txt واستورده.`,
    en: `${name} is damaged, or unfolds to what no document holds. Open it in its own program and save it anew, or copy its text into a .txt file and import that.`,
  };
}

/** What a format can say and import does not read. */
export function askForDocx(name: string, parts: readonly string[]): Message {
  return {
    ar: `في الملف ${name} ما لا يُقرأ بهذه الصيغة: ${parts.join('، ')}. افتحه واختر «حفظ باسم» والنوع .docx، ثم استورد ذلك الملف.`,
    en: `${name} holds what is not read of this format: ${parts.join(', ')}. Open it, choose "Save as" with the type .docx, and import that file.`,
  };
}

/** Where a picture was, until an editor puts it there. For the text of a draft. */
export function pictureToCome(src: string, alt: string): Message {
  const what = alt ? `${alt} (${src})` : src;
  return { ar: `صورة لم تُنقل: ${what}`, en: `Picture not taken along: ${what}` };
}

/** Stands for the description of a picture until an editor writes it. */
export const ALT_TO_COME: Message = {
  ar: 'اكتب هنا ما يظهر في الصورة',
  en: 'Write here what the picture shows',
};

/** Pictures that have no description for those who do not see them. */
export function altMissing(count: number): Message {
  return {
    ar: `صور بلا وصف: ${count}. اكتب وصف كل منها مكان «${ALT_TO_COME.ar}» أو «${ALT_TO_COME.en}»، ثم احذف السطر draft: true.`,
    en: `Pictures without a description: ${count}. Write one for each in place of "${ALT_TO_COME.en}" or "${ALT_TO_COME.ar}", then remove the line draft: true.`,
  };
}

/** Pictures that were found under a name that another picture might have. */
export function picturesOfNearNames(names: readonly string[]): Message {
  const shown = shortened(names);
  return {
    ar: `صور لم توجد بأسمائها فأُخذت ملفات قريبة منها: ${shown.join('، ')}. تأكد أنها الصور نفسها.`,
    en: `Pictures that were not there by their names were taken from files of near ones: ${shown.join(', ')}. Make sure that they are the same.`,
  };
}

/** Pictures that are not taken along. */
export function picturesNotTaken(
  why: 'elsewhere' | 'missing' | 'outside' | 'kind',
  sources: readonly string[],
): Message {
  return listing(sources, (all) => {
    const names = shortened(all).join('، ');
    const namesEn = shortened(all).join(', ');
    return {
      elsewhere: {
        ar: `صور على موقع آخر لم تُحمَّل: ${names}. ضع ملفاتها في مجلد واذكره: --media المجلد/، أو ضعها مكانها في النصّ.`,
        en: `Pictures on another site were not fetched: ${namesEn}. Put their files into a folder and name it, --media folder/, or put them in their place in the text.`,
      },
      missing: {
        ar: `صور لا ملفات لها هنا: ${names}. ضع ملفاتها بجانب النصّ، أو في مجلد واذكره: --media المجلد/.`,
        en: `Pictures whose files are not here: ${namesEn}. Put them beside the text, or into a folder and name it: --media folder/.`,
      },
      outside: {
        ar: `صور خارج المجلد لم تؤخذ: ${names}. انسخها إليه، أو اذكر مجلدها: --media المجلد/.`,
        en: `Pictures outside the folder were not taken: ${namesEn}. Copy them into it, or name their folder: --media folder/.`,
      },
      kind: {
        ar: `صور بصيغة لا تُعرض: ${names}. احفظها JPEG أو PNG أو WebP.`,
        en: `Pictures of a kind that is not shown: ${namesEn}. Save them as JPEG, PNG or WebP.`,
      },
    }[why];
  });
}
