import { type LocalizedTexts, localized } from '../../strings/localized.ts';
import type { Message } from '../message.ts';
import { type FieldPath, placeOf } from './field-path.ts';

export type SectionNames = readonly (LocalizedTexts<'name'> & { readonly name: string })[];

/** A name that the schema does not have. */
export function unknownField(name: string): Message {
  return {
    ar: `لا يوجد حقل بهذا الاسم: ${name}. صحّح الاسم أو احذف السطر.`,
    en: `There is no field called ${name}. Correct the name or remove the line.`,
  };
}

/** A name in other letters, in another language or of another system. @param name that it has here */
export function fieldCalled(written: string, name: string): Message {
  return {
    ar: `لا يوجد حقل بهذا الاسم: ${written}. اكتب مكان الاسم: ${name}`,
    en: `There is no field called ${written}. Write this name in its place: ${name}`,
  };
}

/** A name by which other systems say whether an article can be read. */
export function draftInstead(written: string): Message {
  return {
    ar: `لا يوجد حقل بهذا الاسم: ${written}. للمسودة اكتب مكان السطر draft: true، وللخبر المنشور احذفه.`,
    en: `There is no field called ${written}. For a draft write draft: true in place of the line; for an article that is published remove it.`,
  };
}

/** What other systems say in a field. */
export const SLUG_IS_FILE_NAME: Message = {
  ar: 'لا يوجد حقل slug، فاسم الملف هو الذي يصنع عنوان الصفحة. سمِّ الملف بما كتبته هنا واحذف السطر.',
  en: 'There is no field called slug: the name of the file makes the address of the page. Give the file the name that stands here, and remove the line.',
};

/** Behind a comma in a list in one line, words of a value become a name. */
export function unknownFieldInFlow(name: string): Message {
  return {
    ar: `لا يوجد حقل بهذا الاسم: ${name}. صحّح الاسم أو احذفه؛ وإن كان من قيمة قبله فضعها كلها بين علامتَي اقتباس.`,
    en: `There is no field called ${name}. Correct the name or remove it; if it belongs to a value before it, put all of that between quotation marks.`,
  };
}

/** A value that is none of a few. */
export function fieldNotOneOf(path: FieldPath, values: readonly string[]): Message {
  return {
    ar: `القيمة المقبولة للحقل ${nameOf(path)}: ${values.join(' أو ')}.`,
    en: `${placeOf(path).en} can be: ${values.join(' or ')}.`,
  };
}

/** A value that is no web address. */
export function fieldNotAddress(path: FieldPath): Message {
  return {
    ar: `يحتاج ${placeOf(path).ar} إلى عنوان كامل، مثل https://example.org/.`,
    en: `${placeOf(path).en} needs a full address, such as https://example.org/.`,
  };
}

/** @param reason the schema's own words, in English */
export function fieldInvalid(path: FieldPath, reason: string): Message {
  const { ar, en } = placeOf(path);
  return { ar: `قيمة ${ar} غير صالحة. صحّحها أو احذف السطر.`, en: `${en}: ${reason}` };
}

/** A name without a value, or an item without words. */
export function fieldEmpty(path: FieldPath): Message {
  const { ar, en } = placeOf(path);
  if (typeof path.at(-1) === 'number')
    return { ar: `${ar} فارغ. اكتبه أو احذفه.`, en: `${en} is empty. Write it, or remove it.` };
  return {
    ar: `${ar} فارغ. اكتب قيمته بعد النقطتين (:)، أو احذف السطر إن لم تكن له قيمة.`,
    en: `${en} is empty. Write its value after the colon, or remove the line if it has none.`,
  };
}

/** A required field that is not there. */
export function fieldMissing(path: FieldPath): Message {
  const { ar, en } = placeOf(path);
  const room = path.length === 1 ? '' : typeof path.at(-2) === 'number' ? '    ' : '  ';
  const name = room + nameOf(path);
  return {
    ar: `${ar} غير موجود. أضف سطراً يبدأ بـ «${name}: ».`,
    en: `${en} is missing. Add a line that begins with "${name}: ".`,
  };
}

/** @param expected the type that the schema wants, as Zod names it */
export function fieldOfWrongType(path: FieldPath, expected: string): Message {
  const field = String(path[0]);
  const item = expected === 'array' || expected === 'object' ? ITEMS[field] : undefined;
  if (item !== undefined) {
    return {
      ar: `يجب أن يكون الحقل ${field} قائمة. اكتب تحته كل عنصر في سطر يبدأ بمسافتين: «  ${item}».`,
      en: `The field ${field} must be a list. Below it, begin each item on a line with two spaces: "  ${item}".`,
    };
  }
  const type = TYPES[expected] ?? { ar: expected, en: expected };
  const place = placeOf(path);
  return { ar: `يجب أن يكون ${place.ar} ${type.ar}.`, en: `${place.en} must be ${type.en}.` };
}

/** The name of a picture's file where a description has to stand beside it. @param given description, if there is one */
export function pictureInOneLine(src: string, given = ''): Message {
  const line = (alt: string) =>
    `image: {src: ${JSON.stringify(src)}, alt: ${JSON.stringify(given || alt)}}`;
  return {
    ar: `تحتاج الصورة إلى وصف لمن لا يراها. اكتب السطر هكذا: ${line('ما يظهر في الصورة')}`,
    en: `A picture needs a description for those who do not see it. Write this line as: ${line('what the picture shows')}`,
  };
}

/** A picture that is named by its address on another site. */
export function pictureElsewhere(address: string): Message {
  const [path = ''] = address.split(/[?#]/);
  const last = path.split('/').at(-1) ?? '';
  const name = /^[\w-]{1,60}\.\w{3,4}$/.test(last) ? last : 'boat.jpg';
  const line = (alt: string) =>
    `image: {src: ${JSON.stringify(name)}, alt: ${JSON.stringify(alt)}}`;
  return {
    ar: `هذه صورة من موقع آخر. احفظ ملفها في content/images ثم اكتب السطر هكذا: ${line('ما يظهر في الصورة')}`,
    en: `This picture is on another site. Save its file in content/images, then write this line as: ${line('what the picture shows')}`,
  };
}

/** Fields where one text is expected. @param names those of the fields */
export function textExpected(path: FieldPath, names: readonly string[]): Message {
  const { ar, en } = placeOf(path);
  const shown = names.slice(0, 5);
  return {
    ar: `${ar} نصّ واحد، وتحته هنا حقول: ${shown.join('، ')}. اكتب نصّه وحده بعد النقطتين (:) في السطر نفسه.`,
    en: `${en} is one text, and has fields here: ${shown.join(', ')}. Write its text alone behind the colon, on the same line.`,
  };
}

const TYPES: Readonly<Record<string, Message>> = {
  string: { ar: 'نصاً بين علامتَي ""', en: 'text between ""' },
  array: { ar: 'قائمة بين قوسين [أ, ب]', en: 'a list in brackets [a, b]' },
  object: {
    ar: 'حقولاً فرعية، كل منها في سطر يبدأ بمسافتين، وبعد نقطتيه مسافة',
    en: 'fields of its own on lines that begin with two spaces, each with a space after its colon',
  },
  boolean: {
    ar: 'true (أي نعم) أو false (أي لا)، بلا علامات حولها',
    en: 'true (yes) or false (no), with no marks around it',
  },
};

/** A value that is no count of articles, or none that makes sense. */
export function countExpected(least: number, most: number): Message {
  return {
    ar: `اكتب هنا عدداً من ${least} إلى ${most}.`,
    en: `Write a number from ${least} to ${most} here.`,
  };
}

/** Words without a letter or a figure. */
export const FIELD_WITHOUT_WORDS: Message = {
  ar: 'لا حرف ولا رقم في هذه القيمة. اكتبها بكلمات، أو احذف السطر إن لم تكن له قيمة.',
  en: 'This value has no letter and no digit. Write it in words, or remove the line if it has none.',
};

/** An item that its list has already. @param first where it stands before */
export function itemRepeated(first: FieldPath): Message {
  const { ar, en } = placeOf(first);
  return {
    ar: `كُتب هذا مرتين، فهو ${ar} نفسه. أبق واحداً منهما.`,
    en: `This is given twice. ${en} is the same: keep one of the two.`,
  };
}

/** A yes or a no where readers are told why. */
export const REASON_EXPECTED: Message = {
  ar: 'يقول الحقل withdrawn للقرّاء لماذا سُحب الخبر. اكتب السبب جملة، وإن لم يُسحب فاحذف السطر.',
  en: 'The field withdrawn tells readers why the article was withdrawn. Write the reason as a sentence; if it was not withdrawn, remove the line.',
};

/** How each item begins in the lists whose items have fields of their own. */
const ITEMS: Readonly<Record<string, string>> = {
  blocks: '- section: …',
  corrections: '- date: …',
  sections: '- name: …',
  sources: '- name: …',
};

function nameOf(path: FieldPath): string {
  return String(path.at(-1));
}

/** @param names the sections there are, in both languages */
export function noSuchSection(name: string, names: SectionNames): Message {
  return {
    ar: `لا يوجد قسم بهذا الاسم: ${name}. اختر من الأقسام المعرّفة في site.yaml: ${names.map((section) => localized(section, 'name', 'ar')).join('، ')}.`,
    en: `There is no section called ${name}. Choose one that site.yaml names: ${names.map((section) => localized(section, 'name', 'en')).join(', ')}.`,
  };
}

/** Of the blocks of the front page. */
export function blockGivenTwice(name: string): Message {
  return {
    ar: `للقسم ${name} كتلة قبل هذه في blocks، ولا يظهر الخبر مرتين. أبق واحدة منهما.`,
    en: `The section ${name} has a block above this one in blocks, and no article is shown twice. Keep one of the two.`,
  };
}

/** An editor who types Arabic types its comma, and YAML then sees one long tag. */
export function tagsJoined(replacement: string): Message {
  return {
    ar: `هذه الوسوم صارت وسماً واحداً، إذ لا يفصل بينها إلا الفاصلة اللاتينية (,). اكتب الحقل كله هكذا: ${replacement}`,
    en: `These tags are read as one tag: only a Latin comma parts them. Write the whole field as: ${replacement}`,
  };
}
