import type { Message } from '../message.ts';
import { countedFiles } from './counted-files.ts';

/** @param place where to move it */
export function fileInSubfolder(place: string): Message {
  return {
    ar: `لا تُقرأ الملفات من مجلد فرعي. انقل هذا الملف إلى ${place}.`,
    en: `Files in a subfolder are not read. Move this one to ${place}.`,
  };
}

/** A name with characters that no address has. */
export function fileNameNotAddress(suggestion: string): Message {
  return {
    ar: `لا يصلح اسم هذا الملف عنواناً لصفحة. سمِّه مثلاً ${suggestion}.md، بحروف وأرقام وشرطات فقط.`,
    en: `This file's name cannot be an address. Call it, say, ${suggestion}.md: letters, digits and hyphens.`,
  };
}

/** A text whose name ends in its language, `moon.en.md`. @param place where to move it */
export function fileOfLanguage(place: string): Message {
  return {
    ar: `لغة الملف يقولها مجلده لا آخر اسمه. انقله إلى ${place}.`,
    en: `A file's folder says its language, and not the end of its name. Move it to ${place}.`,
  };
}

/** A document beside the articles that is no Markdown. @param path of the file */
export function fileToImport(path: string): Message {
  return {
    ar: `لا يُقرأ هذا الملف هنا، فلن يُنشر ما فيه. اصنع منه خبراً: npm run import -- "${path}" ثم أخرجه من هذا المجلد.`,
    en: `This file is not read here, and nothing of it will be published. Make an article of it, npm run import -- "${path}", and take it out of this folder.`,
  };
}

/** A document that no import reads, and that readers may be given as it is. */
export function pdfAmongTexts(name: string): Message {
  const address = `/${name.replace(/\s/gu, encodeURIComponent)}`;
  return {
    ar: `لا يُنشر هذا الملف من هنا. إن أردته ليُحمَّل فانقله إلى المجلد public واكتب رابطاً إليه: [الوصف](${address}). وإن أردت نصّه خبراً فانسخه إلى ملف، وأخرج هذا من هنا.`,
    en: `This file is not published from here. If readers are to download it move it to the folder public, and write a link to it: [description](${address}). If its text is to be an article copy that into a file, and take this one out.`,
  };
}

/** A text that lies in the content folder and in none of the folders that are read. @param more how many others lie beside it */
export function fileNotRead(folder: string, more: number): Message {
  const files = more > 0 ? countedFiles(more) : undefined;
  const ar = files ? ` وكذلك غيره في المجلد ${folder} (${files.ar}).` : '';
  const en = files ? ` So it is with others in the folder ${folder} (${files.en}).` : '';
  return {
    ar: `لا يُقرأ هذا الملف من هنا.${ar} الأخبار في articles، والصفحات الثابتة في pages، ومقدمات الوسوم في tags، والكتّاب في authors: انقله إلى مجلده.`,
    en: `This file is not read where it is.${en} Articles lie in articles, standing pages in pages, introductions of tags in tags, writers in authors: move it to its folder.`,
  };
}

/** A text whose name ends in `.txt`, `.md.txt` and the like. */
export function fileNotMarkdown(suggestion: string): Message {
  return {
    ar: `لا يُقرأ هذا الملف لأن اسمه لا ينتهي بـ .md. سمِّه ${suggestion}.md.`,
    en: `This file is not read, because its name does not end in .md. Call it ${suggestion}.md.`,
  };
}

/** A name that a page of the site itself has. */
export function fileNameReserved(suggestion: string): Message {
  return {
    ar: `هذا الاسم محجوز لصفحات الموقع نفسه. سمِّ الملف باسم آخر، مثل ${suggestion}.`,
    en: `This name is kept for the site itself. Give the file another one, such as ${suggestion}.`,
  };
}

/** A name that some disks would not take with what the site adds to it. */
export function fileNameTooLong(suggestion: string, most: number): Message {
  return {
    ar: `اسم هذا الملف أطول من ${most} بايت (مئة حرف عربي)، فلا تحفظه بعض الأقراص. سمِّه مثلاً ${suggestion}.md.`,
    en: `This file's name is longer than ${most} bytes, which some disks do not keep. Call it, say, ${suggestion}.md.`,
  };
}

/** A name that Windows keeps for a device. */
export function fileNameOfDevice(suggestion: string): Message {
  return {
    ar: `هذا الاسم محجوز في نظام ويندوز لأحد الأجهزة، فلا يُفتح فيه الملف. سمِّه باسم آخر، مثل ${suggestion}.`,
    en: `Windows keeps this name for a device, and cannot open the file. Give it another one, such as ${suggestion}.`,
  };
}

/** Two names that some disks and servers take for one. */
export function fileNamesCollide(other: string): Message {
  return {
    ar: `يؤدي اسم هذا الملف واسم ${other} إلى عنوان الصفحة نفسه. غيِّر أحد الاسمين.`,
    en: `This file's name and that of ${other} make the same address. Give one of them another name.`,
  };
}
