import type { Message } from '../message.ts';

/** A file with nothing but white space. */
export function pastedFileEmpty(name: string): Message {
  return {
    ar: `الملف ${name} فارغ. الصق فيه نصّ الخبر واحفظه، ثم أعد الأمر.`,
    en: `${name} is empty. Paste the article into it, save it, and run this again.`,
  };
}

/** A file that has fields, tags or pages, and no word between them. */
export function articleWithoutText(name: string): Message {
  return {
    ar: `لا نصّ في الملف ${name}، فلم يصر خبراً. إن كان له نصّ فانسخه إلى ملف .txt واستورده.`,
    en: `There is no text in ${name}, and no article was made of it. If it has one, copy it into a .txt file and import that.`,
  };
}

export const PAGE_HAS_NO_NAME: Message = {
  ar: 'لا يصلح العنوان ولا اسم الملف لتسمية الصفحة. اكتب اسماً من حروف أو أرقام: --slug اسم-الصفحة.',
  en: 'Neither the title nor the file can name the page. Write a name of letters or digits: --slug page-name.',
};

export function slugNotUsable(slug: string, suggestion: string): Message {
  return {
    ar: `لا يصلح «${slug}» في عنوان صفحة: يتكوّن العنوان من حروف وأرقام تفصل بينها شرطات، بلا تشكيل. اكتب --slug ${suggestion || 'اسم-الصفحة'}.`,
    en: `"${slug}" cannot stand in an address: that takes letters and digits joined by hyphens, without tashkeel. Write --slug ${suggestion || 'page-name'}.`,
  };
}

export function articleExists(path: string, freeSlug: string): Message {
  return {
    ar: `يوجد خبر صفحته بهذا الاسم: ${path}. احذفه إن كان هو نفسه، أو سمِّ الجديد باسم آخر: --slug ${freeSlug}.`,
    en: `There is an article with this address: ${path}. Remove it if it is the same one, or name the new one differently: --slug ${freeSlug}.`,
  };
}

/** An article of the old site that was imported before, whatever it is called now. */
export function articleMoved(path: string): Message {
  return {
    ar: `استُورد هذا الخبر من قبل: يقود عنوانه القديم إلى ${path}. احذف عنوانه من redirectFrom هناك إن كان خبراً آخر.`,
    en: `This article was imported before: its old address leads to ${path}. Take the address out of redirectFrom there if it is another article.`,
  };
}

/** Lines above a mail that are no text of its article. */
export function mailHeadTaken(lines: readonly string[]): Message {
  // All of them: of what is not in the article nothing goes unnamed.
  const shown = [...new Set(lines)];
  return {
    ar: `رأس رسالة لم يدخل النصّ: ${shown.map((line) => `«${line}»`).join('، ')}.`,
    en: `The head of a mail was left out of the text: ${shown.map((line) => `"${line}"`).join(', ')}.`,
  };
}

/** Numbers of pages and what stands beside them, in a text that was copied from pages. */
export function pageEdgesTaken(lines: readonly string[]): Message {
  const shown = [...new Set(lines)];
  return {
    ar: `أرقام صفحات وما يتكرر معها لم تدخل النصّ: ${shown.map((line) => `«${line}»`).join('، ')}. إن كان منها ما هو من الخبر فأضفه.`,
    en: `Page numbers and what is repeated beside them were left out of the text: ${shown.map((line) => `"${line}"`).join(', ')}. If any of it is of the article, add it.`,
  };
}

/** A text whose letters stood from left to right. */
export function wordsTurned(first: string): Message {
  return {
    ar: `كانت حروف النصّ معكوسة، كما تنسخها بعض البرامج من PDF، فأُعيدت إلى ترتيبها: «${first}». راجع الأرقام والكلمات اللاتينية.`,
    en: `The letters of the text stood backwards, as some programs copy them from a PDF, and were put in order: "${first}". Check numbers and Latin words.`,
  };
}

/** The hours and names before messages that were copied out of a talk. */
export function stampsTaken(stamps: readonly string[]): Message {
  const shown = [...new Set(stamps)];
  return {
    ar: `أوقات رسائل وأصحابها لم تدخل النصّ: ${shown.map((stamp) => `«${stamp}»`).join('، ')}.`,
    en: `The times and senders of messages were left out of the text: ${shown.map((stamp) => `"${stamp}"`).join(', ')}.`,
  };
}

/** The signature below a mail, and the mail that it answers. */
export function answeredMailLeftOut(parts: readonly string[]): Message {
  return {
    ar: `توقيع الرسالة وما ترد عليه لم يدخلا النصّ: ${parts.map((part) => `«${part}»`).join('، ')}. إن كان من الخبر فأضفه.`,
    en: `The signature of the mail and what it answers were left out of the text: ${parts.map((part) => `"${part}"`).join(', ')}. If any of it is of the article, add it.`,
  };
}

const FIELD_NAMES = { title: 'العنوان (title)', pubDate: 'تاريخ النشر (pubDate)' };

/** Words that stand as a title until the editor confirms them: the first line of a text, or the subject of a mail. */
export interface OfferedTitle {
  readonly words: string;
  readonly from: 'text' | 'mail';
}

const TITLE_FROM = {
  text: { ar: 'من أول النصّ', en: 'from the head of its text' },
  mail: { ar: 'موضوع الرسالة', en: 'the subject of the mail' },
};

/** What stands between a draft and its page. */
export function draftNotPublished(
  missing: readonly (keyof typeof FIELD_NAMES)[],
  offeredTitle: OfferedTitle | undefined,
): Message {
  const from = TITLE_FROM[offeredTitle?.from ?? 'text'];
  const fields = missing.filter((field) => field !== 'title' || offeredTitle === undefined);
  const ar = [
    'هذه مسودة ولا تُنشر.',
    offeredTitle && `عنوانها ${from.ar}، «${offeredTitle.words}»، فراجعه.`,
    fields.length > 0 && `ينقصها: ${fields.map((field) => FIELD_NAMES[field]).join('، ')}.`,
    'بعد ذلك احذف منها السطر draft: true.',
  ];
  const en = [
    'This is a draft and is not published.',
    offeredTitle && `Its title is ${from.en}, "${offeredTitle.words}": check it.`,
    fields.length > 0 && `Still missing: ${fields.join(', ')}.`,
    'After that remove the line draft: true.',
  ];
  return { ar: ar.filter(Boolean).join(' '), en: en.filter(Boolean).join(' ') };
}

/** What a run over several files did. */
export function importSummary(counts: {
  readonly made: number;
  readonly drafts: number;
  readonly there: number;
  readonly refused: number;
}): Message {
  const { made, drafts, there, refused } = counts;
  return {
    ar: `أخبار جديدة: ${made}، منها مسودات: ${drafts}. كانت هنا من قبل فلم تُمسّ: ${there}. ملفات لم تُستورد: ${refused}.`,
    en: `New articles: ${made}, of which drafts: ${drafts}. There already, and left as they were: ${there}. Files not imported: ${refused}.`,
  };
}

/** Nothing was written. */
export const DRY_RUN: Message = {
  ar: 'هذه تجربة: لم يُكتب شيء.',
  en: 'This was a trial: nothing was written.',
};

export const NO_FILES_IN_FOLDER: Message = {
  ar: 'لا ملفات تُستورد هنا. يُستورد ما ينتهي اسمه بـ .txt أو .md أو .mdx أو .html أو .docx أو .odt أو .rtf أو .eml أو .mht، ويُذكر ملف التصدير (.xml أو .json) باسمه.',
  en: 'There are no files to import here. Those are imported whose names end in .txt, .md, .mdx, .html, .docx, .odt, .rtf, .eml or .mht; an export (.xml, .json) is named by itself.',
};

export function optionOfOneFile(option: string): Message {
  return {
    ar: `الخيار --${option} لملف واحد، وقد ذكرت أكثر من ملف. احذفه أو استورد كل ملف وحده.`,
    en: `--${option} is for one file, and more were named. Leave it out, or import each file by itself.`,
  };
}

/** @param sign the first that only Markdown has */
export function markdownAsText(sign: string): Message {
  return {
    ar: `بقيت علامات Markdown في النصّ كما كُتبت، مثل «${sign}». إن كان الملف بصيغة Markdown فاجعل اسمه ينتهي بـ .md واستورده من جديد.`,
    en: `The signs of Markdown in the text stay as they were typed, such as "${sign}". If the file is in Markdown, give it a name that ends in .md and import it again.`,
  };
}
