import type { Message } from '../message.ts';

/** A binary file. */
export function notText(name: string): Message {
  return {
    ar: `الملف ${name} ليس نصاً. الصق نصّ الخبر في ملف جديد ينتهي اسمه بـ .txt واستورده.`,
    en: `${name} is not text. Paste the article into a new file whose name ends in .txt and import that.`,
  };
}

/** Bytes that are no UTF-8, and no Arabic in the older encodings. */
export function encodingNotTold(name: string): Message {
  return {
    ar: `لا يُعرف ترميز الملف ${name}. اذكره إن كنت تعرفه، مثل --encoding windows-1256، أو افتح الملف في محرر نصوص واختر «حفظ باسم» والترميز UTF-8، ثم أعد الأمر.`,
    en: `The encoding of ${name} cannot be told. Name it if you know it, such as --encoding windows-1256, or open the file in a text editor, choose "Save as" with the encoding UTF-8, and run this again.`,
  };
}

export function unknownEncoding(given: string): Message {
  return {
    ar: `لا يوجد ترميز اسمه «${given}». اكتب واحداً من هذه: utf-8، utf-16le، utf-16be، windows-1256، iso-8859-6، x-mac-arabic.`,
    en: `There is no encoding "${given}". Write one of these: utf-8, utf-16le, utf-16be, windows-1256, iso-8859-6, x-mac-arabic.`,
  };
}

export function notInEncoding(name: string, given: string): Message {
  return {
    ar: `الملف ${name} ليس بالترميز ${given}. احذف --encoding ليُعرف ترميزه من حروفه، أو اذكر غيره.`,
    en: `${name} is not in ${given}. Leave out --encoding to have it told by its letters, or name another.`,
  };
}

/**
 * Letters that were misread by the program that saved them.
 *
 * @param meant a line as it was
 * @param savedIn the encoding in which it was, before it was opened in another
 */
export function mojibake(
  name: string,
  meant: string | undefined,
  savedIn: string | undefined,
): Message {
  if (meant === undefined)
    return {
      ar: `ضاعت حروف الملف ${name} حين حُفظ: مكانها علامات استفهام. استورد الملف الأصلي الذي نُسخ منه النصّ.`,
      en: `The letters of ${name} were lost when it was saved: question marks stand in their place. Import the original from which the text was copied.`,
    };
  const line = meant.length > 60 ? `${meant.slice(0, 60)}…` : meant;
  return {
    ar: `فُتح نصّ الملف ${name} بترميز غير ترميزه ثم حُفظ، فتبدّلت حروفه. أول سطر منه: «${line}». استورد الملف الأصلي كما هو، أو افتحه في محرر نصوص بالترميز ${savedIn} واحفظه بالترميز UTF-8.`,
    en: `The text of ${name} was opened in an encoding that is not its own and then saved, which changed its letters. Its first line was: "${line}". Import the original file as it is, or open it in a text editor as ${savedIn} and save it as UTF-8.`,
  };
}
