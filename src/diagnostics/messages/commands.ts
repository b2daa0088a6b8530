import { localized } from '../../strings/localized.ts';
import type { Message } from '../message.ts';
import type { SectionNames } from './fields.ts';

/** @param known the options there are */
export function unknownOption(name: string, known: string): Message {
  return {
    ar: `لا يوجد خيار اسمه ${name}. الخيارات هي: ${known}`,
    en: `There is no option ${name}. The options are: ${known}`,
  };
}

/** What stands after the name of a command that takes nothing. */
export function nothingIsTaken(word: string): Message {
  return {
    ar: `لا يُكتب بعد هذا الأمر شيء. احذف ما كُتب بعده: ${word}`,
    en: `Nothing is written after this command. Take away what stands there: ${word}`,
  };
}

/** An option that counts. */
export function notWholeNumber(option: string, value: string, most: number): Message {
  const isBounded = most < Number.MAX_SAFE_INTEGER;
  return {
    ar: `القيمة «${value}» لا تصلح للخيار --${option}. اكتب عدداً صحيحاً من 1${isBounded ? ` إلى ${most}` : ''}، بأرقام 0-9 وبلا فواصل.`,
    en: `"${value}" is no value for --${option}. Write a whole number from 1${isBounded ? ` to ${most}` : ''}, in the digits 0-9 and without separators.`,
  };
}

/** An option at the end, or before another option. */
export function optionWithoutValue(name: string): Message {
  return {
    ar: `الخيار ${name} تنقصه قيمته. اكتبها بعده بين علامتَي "": ${name} "…"`,
    en: `The option ${name} lacks its value. Write it after the option between "": ${name} "…"`,
  };
}

/** An option whose first value would be lost. */
export function optionTwice(name: string): Message {
  return {
    ar: `الخيار ${name} مكتوب مرتين. اكتبه مرة واحدة.`,
    en: `The option ${name} is written twice. Write it once.`,
  };
}

/** An option that is there or not, as in `--fix=no`. */
export function switchWithValue(name: string): Message {
  return {
    ar: `الخيار ${name} لا تُكتب له قيمة. اكتبه وحده، أو احذفه.`,
    en: `The option ${name} takes no value. Write it alone, or leave it out.`,
  };
}

/** An option whose value is only white space. */
export function optionEmpty(option: string): Message {
  return {
    ar: `القيمة بعد --${option} فارغة. اكتبها بين علامتَي ""، أو احذف --${option}.`,
    en: `The value of --${option} is empty. Write it between "", or leave --${option} out.`,
  };
}

/** A language that no article can be in. */
export function unknownLanguage(lang: string, codes: readonly string[]): Message {
  const options = codes.map((code) => `--lang ${code}`);
  return {
    ar: `اللغة ${lang} غير مدعومة. اكتب ${options.join(' أو ')}.`,
    en: `There is no language ${lang} here. Write ${options.join(' or ')}.`,
  };
}

/** @param sections those there are, in both languages */
export function noSuchSectionOption(name: string, sections: SectionNames): Message {
  return {
    ar: `لا يوجد قسم اسمه ${name}. اكتب --section واسم قسم من هذه: ${sections.map((known) => localized(known, 'name', 'ar')).join('، ')}.`,
    en: `There is no section called ${name}. Write --section and one of these: ${sections.map((known) => localized(known, 'name', 'en')).join(', ')}.`,
  };
}

export const FILE_NOT_NAMED: Message = {
  ar: 'لم يُذكر الملف. اكتب مساره: npm run import -- خبر.txt',
  en: 'No file is named. Write its path: npm run import -- article.txt',
};

/** A word that the command does not take, or a value whose quotation marks are missing. */
export function oneWordTooMany(extra: string): Message {
  return {
    ar: `كلمة زائدة: «${extra}». احذفها، أو ضع القيمة التي فيها مسافة بين علامتَي "": --title "كلمتان معاً".`,
    en: `One word too many: "${extra}". Take it away, or put a value that holds a space between "": --title "two words".`,
  };
}

/** A word behind a command that looks at the whole content. */
export function wholeContentIsChecked(word: string): Message {
  return {
    ar: `يفحص هذا الأمر المحتوى كله، فلا يُكتب بعده اسم ملف، ولا غيره إلا --fix. احذف: ${word}`,
    en: `This command checks the whole content: no file is named after it, and nothing but --fix is written. Take away: ${word}`,
  };
}

export const TITLE_NOT_GIVEN: Message = {
  ar: 'لم يُذكر العنوان. اكتبه بين علامتَي "": npm run new -- "عنوان الخبر"',
  en: 'No title is given. Write it between "": npm run new -- "The headline"',
};

/** `ENOENT`. */
export function noFileAt(path: string): Message {
  return {
    ar: `لا يوجد ملف في ${path}. صحّح المسار، وضعه بين علامتَي "" إن كانت فيه مسافة.`,
    en: `There is no file at ${path}. Correct the path, and put it between "" if it holds a space.`,
  };
}

export const PATH_IS_FOLDER: Message = {
  ar: 'هذا المسار مجلد لا ملف. اكتب مسار ملف نصّي واحد.',
  en: 'This path is a folder, not a file. Write the path of one text file.',
};

/** @param code that of the system, such as `ENOSPC` */
export function pathNotUsable(path: string, code: string): Message {
  return {
    ar: `تعذّرت قراءة ${path} أو الكتابة فيه (${code}). تحقق من صلاحيات المجلد ومن المساحة الخالية في القرص.`,
    en: `${path} cannot be read or written (${code}). Check the folder's permissions and the disk's space.`,
  };
}
