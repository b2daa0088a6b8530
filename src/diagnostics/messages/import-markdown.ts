import { listing, type Message } from '../message.ts';
import { type YamlFault, yamlFault } from './yaml-faults.ts';

/** Fields at the head of a file of another system that are no YAML, TOML or JSON. */
export function frontmatterNotRead(name: string): Message {
  return {
    ar: `في حقول الملف ${name} خطأ في الكتابة، فقُرئ كل حقل وحده كما هو. راجعها في الخبر.`,
    en: `The fields of ${name} are not written right, and each was read by itself as it stands. Check them in the article.`,
  };
}

/**
 * What a parser was not given of the fields of another system.
 *
 * @param line of the file, from 1
 */
export function frontmatterBeyondBounds(line: number, fault: YamlFault): Message {
  const { ar, en } = yamlFault(fault);
  return { ar: `السطر ${line}: ${ar}`, en: `Line ${line}: ${en}` };
}

/** Fields in TOML or JSON that cannot be read one by one. */
export function fieldsBroken(name: string, reason: string): Message {
  return {
    ar: `لا تُقرأ الحقول في أول الملف ${name}: ${reason}. صحّحها، ثم أعد الأمر.`,
    en: `The fields at the head of ${name} cannot be read: ${reason}. Correct them, and run this again.`,
  };
}

/** Fields of another system that have no place here. */
export function fieldsWithoutPlace(fields: readonly string[]): Message {
  return listing(fields, (all) => ({
    ar: `حقول لا مكان لها هنا فتُركت: ${all.join('، ')}.`,
    en: `Fields that have no place here were left out: ${all.join(', ')}.`,
  }));
}

/** A value that a field of ours cannot have. */
export function valueNotTaken(field: string, value: string, wanted: string): Message {
  return {
    ar: `قيمة الحقل ${field} لا تصلح فتُركت: ${value}. اكتب ${wanted}.`,
    en: `The value of the field ${field} cannot be used and was left out: ${value}. Write ${wanted}.`,
  };
}

export function sectionBecameTag(name: string): Message {
  return {
    ar: `لا قسم باسم «${name}» في site.yaml، فصار وسماً.`,
    en: `There is no section "${name}" in site.yaml: it became a tag.`,
  };
}

/** Instructions to another system in the text. */
export function leftAsTyped(parts: readonly string[]): Message {
  return listing(parts, (all) => {
    const shown = shortened(all);
    return {
      ar: `تعليمات لنظام آخر بقيت في النصّ كما كُتبت: ${shown.join('، ')}. احذفها أو اكتب مكانها.`,
      en: `Instructions to another system stand in the text as they were typed: ${shown.join(', ')}. Remove them or write what they stood for.`,
    };
  });
}

/** What was not text and is not in the article. */
export function partsLeftOut(parts: readonly string[]): Message {
  return listing(parts, (all) => {
    const shown = shortened(all);
    return {
      ar: `لم يؤخذ، فهو ليس من النصّ الذي يُقرأ: ${shown.join('، ')}.`,
      en: `Left out, because it is no text that is read: ${shown.join(', ')}.`,
    };
  });
}

/** A title that a document has beside its pages: a template's may have stayed there. */
export function titleOffPages(title: string): Message {
  return {
    ar: `العنوان «${title}» من خصائص الملف، وليس في صفحاته. راجعه قبل النشر.`,
    en: `The title "${title}" is from the properties of the file, and stands nowhere on its pages. Check it before you publish.`,
  };
}

/** Code that was known by its indentation, by the first line of each. */
export function indentedCode(lines: readonly string[]): Message {
  const shown = shortened(lines);
  return {
    ar: `أسطر مزاحة كانت شيفرة في الموقع القديم صارت بين علامتي \`\`\`: ${shown.join('، ')}. فإن كانت نصاً فاحذف العلامتين.`,
    en: `Indented lines, which were code on the old site, stand between \`\`\` now: ${shown.join(', ')}. If they are prose, remove both signs.`,
  };
}

/** Links to pages, and to places in this one, that were not taken along. */
export function linksWithoutPage(addresses: readonly string[]): Message {
  return listing(addresses, (all) => {
    const shown = shortened(all);
    return {
      ar: `روابط إلى ما ليس هنا صارت نصاً: ${shown.join('، ')}.`,
      en: `Links to what is not here became text: ${shown.join(', ')}.`,
    };
  });
}

/** Words that went on behind a hyphen at the end of a line. @param words as they stand now */
export function wordsParted(words: readonly string[]): Message {
  const shown = shortened(words);
  return {
    ar: `كلمات قُطعت في آخر السطر وُصلت وبقيت شَرطتها: ${shown.map((word) => `«${word}»`).join('، ')}. فاحذف الشَرطة من كل ما هو كلمة واحدة.`,
    en: `Words that were cut at the end of a line are joined, and keep the hyphen: ${shown.map((word) => `"${word}"`).join(', ')}. Remove it from each that is one word.`,
  };
}

/** The first few of many, and how many follow. */
export function shortened(parts: readonly string[]): readonly string[] {
  const unique = [...new Set(parts)].map((part) =>
    part.length > 60 ? `${part.slice(0, 60)}…` : part,
  );
  return unique.length > 6 ? [...unique.slice(0, 6), `+${unique.length - 6}`] : unique;
}
