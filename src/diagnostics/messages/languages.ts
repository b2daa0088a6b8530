import type { Message } from '../message.ts';

/** A file in the folder of a language that says it is in another. */
export function languageOfFolder(written: string, folder: string): Message {
  return {
    ar: `هذا الملف في مجلد ${folder} ولغته فيه lang: ${written}. احذف السطر، أو انقل الملف إلى حيث ملفات لغته.`,
    en: `This file lies in the folder ${folder} and says lang: ${written}. Remove the line, or move the file to where those of its language are.`,
  };
}

/** A language for which the interface has no words. */
export function languageNotSpoken(written: string, codes: readonly string[]): Message {
  const options = codes.map((code) => `lang: ${code}`);
  return {
    ar: `ليس للموقع كلمات بلغة «${written}»، فلا صفحات له بها. اكتب ${options.join(' أو ')}، أو أضف ملف كلماتها إلى src/strings/words كما في CONTRIBUTING.md.`,
    en: `The site has no words in "${written}", and so no pages. Write ${options.join(' or ')}, or add a file of its words to src/strings/words, as CONTRIBUTING.md says.`,
  };
}

/** A folder of a language for which the interface has no words. */
export function languageFolderNotSpoken(folder: string): Message {
  return {
    ar: `ليس للموقع كلمات بلغة «${folder}»، فلا تُقرأ ملفات هذا المجلد. أضف كلماتها إلى src/strings/words كما في CONTRIBUTING.md، أو انقل الملف إن كان بلغة أخرى.`,
    en: `The site has no words in "${folder}", and files in this folder are not read. Add its words to src/strings/words, as CONTRIBUTING.md says, or move the file if it is in another language.`,
  };
}

/** A registered language of the interface without words. @param file in which they are to stand */
export function wordsMissing(language: string, file: string): Message {
  return {
    ar: `اللغة ${language} مسجّلة هنا ولا كلمات لها. اكتب كلماتها في ${file} باسم words، كما في en.ts المجاور له، أو احذف تسجيلها.`,
    en: `The language ${language} is registered here and has no words. Write them in ${file}, under the name "words", as en.ts beside it does, or remove the entry.`,
  };
}

/** How many words are named where many are missing. */
const NAMED = 5;

/** A language of the interface of whose words some are not there. @param lacking their names */
export function wordsNotWhole(language: string, lacking: readonly string[]): Message {
  const named = lacking.slice(0, NAMED);
  const more = lacking.length > NAMED ? ['…'] : [];
  return {
    ar: `كلمات الموقع باللغة ${language} ناقصة (${lacking.length}): ${[...named, ...more].join('، ')}. اكتبها هنا كما في ar.ts المجاور.`,
    en: `Words of the site in ${language} are missing (${lacking.length}): ${[...named, ...more].join(', ')}. Write them here, as ar.ts beside this file has them.`,
  };
}

/** `translationOf` that names no article. */
export function translationOfNothing(written: string): Message {
  return {
    ar: `لا خبر باسم «${written}» ليكون هذا ترجمة له. اكتب في translationOf اسم ملف الخبر الأصلي بلا .md، أو احذف السطر.`,
    en: `There is no article "${written}" of which this could be a translation. Write the name of the original's file in translationOf, without .md, or remove the line.`,
  };
}

/** `translationOf` that names an article of the same language, or the article itself. */
export function translationOfSameLanguage(written: string, language: string): Message {
  return {
    ar: `الخبر «${written}» لغته ${language} كهذا الخبر، وليس أحدهما ترجمة للآخر. صحّح translationOf أو lang، أو احذف translationOf.`,
    en: `"${written}" is in ${language}, as this article is, and neither can be a translation of the other. Correct translationOf or lang, or remove translationOf.`,
  };
}

/** Articles of which each is said to be a translation of the next. */
export function translationsInCircle(circle: readonly string[]): Message {
  const names = circle.map((slug) => `«${slug}»`).join(' ← ');
  return {
    ar: `تدور الترجمات في حلقة: ${names}. احذف translationOf من الخبر الأصلي منها.`,
    en: `These translations go round in a circle: ${circle.map((slug) => `"${slug}"`).join(' → ')}. Remove translationOf from the original among them.`,
  };
}

/** @param first where the translation into this language is claimed first: a file and its line */
export function translatedTwice(written: string, language: string, first: string): Message {
  return {
    ar: `لـ«${written}» ترجمة أخرى باللغة ${language} في ${first} ولا يكون للخبر ترجمتان بلغة واحدة. أبق translationOf في إحداهما واحذفه من الأخرى.`,
    en: `"${written}" has another translation into ${language}, in ${first}, and can have one only. Keep translationOf in one of the two and remove it from the other.`,
  };
}

/** A text of the settings that is not there in the language of an article. */
export function siteTextMissing(field: string, language: string, article: string): Message {
  return {
    ar: `ينقص الحقل ${field}، وفي الموقع خبر لغته ${language}: ${article}. اكتب ${field}: … بتلك اللغة.`,
    en: `There is no ${field}, and there is an article in ${language}: ${article}. Write ${field}: … in that language.`,
  };
}

/** A text that a field and the map of another both have. */
export function textTwice(field: string, map: string): Message {
  return {
    ar: `كُتب هذا النصّ مرتين: في ${field} وفي ${map} حيث اللغات كلها. احذف ${field}.`,
    en: `This text is written twice: in ${field}, and in ${map}, which has all languages. Remove ${field}.`,
  };
}
