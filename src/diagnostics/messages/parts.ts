import { dirname } from 'node:path';
import type { Message } from '../message.ts';
import { countedFiles } from './counted-files.ts';

/** A value of `--part`. */
export function partNotUnderstood(written: string): Message {
  return {
    ar: `لا يدل «${written}» على جزء. اكتب رقم الجزء وعدد الأجزاء كلها، مثل 3/8 للثالث من ثمانية: npm run build -- --part 3/8`,
    en: `"${written}" names no part. Write its number and how many there are, as 3/8 for the third of eight: npm run build -- --part 3/8`,
  };
}

/** @param now the present second */
export function partWithoutClock(now: number): Message {
  return {
    ar: `تُبنى الأجزاء كلها على لحظة واحدة. اكتبها بالثواني قبل الأمر، وهي نفسها لكل جزء: SOURCE_DATE_EPOCH=${now} npm run build -- --part …`,
    en: `All parts are built at one moment. Write it before the command, in seconds, the same for each part: SOURCE_DATE_EPOCH=${now} npm run build -- --part …`,
  };
}

/** @param option that makes another site than the one that is published, or all of it */
export function notWithPart(option: string): Message {
  return {
    ar: `لا يجتمع --part و${option}. احذف أحدهما.`,
    en: `--part does not go with ${option}. Leave one of them out.`,
  };
}

export const INTO_WITHOUT_PART: Message = {
  ar: 'يقول --into أين يوضع الجزء، ولم يُذكر جزء. اكتب --part معه، أو اكتب OUT_DIR لمجلد الموقع.',
  en: '--into says where a part is put, and no part is named. Write --part beside it, or OUT_DIR for the folder of the site.',
};

const PART_ELSEWHERE: Message = {
  ar: 'اختر في --into مجلداً فارغاً أو جديداً.',
  en: 'Give --into an empty or a new folder.',
};

/** A place in which something else is. */
export const NO_PART_HERE: Message = {
  ar: `لن يوضع الجزء هنا، ففي هذا المكان ما ليس جزءاً. ${PART_ELSEWHERE.ar}`,
  en: `The part is not put here: this place holds what is no part. ${PART_ELSEWHERE.en}`,
};

/** A place that builds read or empty. */
export const PART_AMONG_INPUTS: Message = {
  ar: `لن يوضع الجزء هنا، فما في هذا المكان يُبنى منه الموقع أو يُنشر. ${PART_ELSEWHERE.ar}`,
  en: `The part is not put here: of what is in this place the site is made, or published. ${PART_ELSEWHERE.en}`,
};

export const LEAVING_PART: Message = { ar: 'حفظ الجزء', en: 'Putting the part into its folder' };

/** A part that is whole. @param folder where it is */
export function partLeft(folder: string, files: number): Message {
  const { ar, en } = countedFiles(files);
  const command = `npm run assemble -- "${dirname(folder)}"`;
  return {
    ar: `الجزء في ${folder}: ${ar}. لم يُنشر شيء. لنشر الأجزاء كلها: ${command}`,
    en: `The part is in ${folder}: ${en}. Nothing is published. To publish all parts: ${command}`,
  };
}

export const PARTS_NOT_NAMED: Message = {
  ar: 'لم تُذكر مجلدات الأجزاء. اكتبها: npm run assemble -- parts/*',
  en: 'The folders of the parts are not named. Write them: npm run assemble -- parts/*',
};

/** A folder that is not there, or holds no part that is whole. */
export const NO_PART: Message = {
  ar: 'ليس في هذا المكان جزء تمّ بناؤه. صحّح المسار، أو ابنِ الجزء: npm run build -- --part …',
  en: 'There is no part here that was built to its end. Correct the path, or build the part: npm run build -- --part …',
};

/** A file of a part is not there, or other than it was. @param file its path in the folder */
export function partNotWhole(file: string): Message {
  return {
    ar: `هذا الجزء ناقص أو تغيّر بعد بنائه: ${file}. انسخه من جديد أو أعد بناءه.`,
    en: `This part is cut short, or was changed after it was built: ${file}. Copy it anew, or build it again.`,
  };
}

/** @param part as it is written in `--part`. @param instant of the other parts, in seconds */
export function partMissing(part: string, instant: number): Message {
  const command = `SOURCE_DATE_EPOCH=${instant} npm run build -- --part ${part}`;
  return {
    ar: `ينقص الجزء ${part}. ابنِه، أو اذكر مجلده: ${command}`,
    en: `Part ${part} is missing. Build it, or name its folder: ${command}`,
  };
}

/** @param other the folder in which it is, too */
export function partTwice(part: string, other: string): Message {
  return {
    ar: `الجزء ${part} في ${other} أيضاً. اذكر واحداً منهما.`,
    en: `Part ${part} is in ${other}, too. Name one of them.`,
  };
}

/** @param other a part of another number of parts, and its folder */
export function partOfOthers(part: string, other: string, folder: string): Message {
  return {
    ar: `هذا هو الجزء ${part}، وفي ${folder} الجزء ${other}. ابنِ الأجزاء كلها بعدد واحد.`,
    en: `This is part ${part}, and ${folder} is part ${other}. Build all parts by one count.`,
  };
}

/** @param built the second of its build, and the one that it should be */
export function partOfAnotherClock(built: number, wanted: number): Message {
  return {
    ar: `بُني هذا الجزء على لحظة أخرى: ${built} لا ${wanted}. ابنِ الأجزاء كلها بلحظة واحدة: SOURCE_DATE_EPOCH=${wanted}`,
    en: `This part was built at another moment: ${built}, not ${wanted}. Build all parts at one: SOURCE_DATE_EPOCH=${wanted}`,
  };
}

/** What a part was built from that is not what is here. */
const INPUTS = {
  machine: {
    ar: 'بنسخة أخرى من Node أو على نظام آخر. ابنِ الأجزاء كلها وانشرها على نظام واحد.',
    en: 'with another Node, or on another system. Build and assemble all parts on one kind of system.',
  },
  place: {
    ar: 'ومجلد المحتوى في مكان آخر من المشروع. ليكن CONTENT_DIR واحداً في كل مكان.',
    en: 'with the content at another place beside the project. Let CONTENT_DIR be the same everywhere.',
  },
  code: {
    ar: 'بشيفرة أو حزم أو إعدادات غير التي هنا. ابنِه من النسخة نفسها من المشروع.',
    en: 'by other code, packages or settings than those here. Build it from the same version of the project.',
  },
  content: {
    ar: 'من محتوى غير الذي هنا. ابنِه من النسخة نفسها من المحتوى.',
    en: 'from other content than what is here. Build it from the same version of the content.',
  },
} satisfies Record<string, Message>;

/** @param input what is other */
export function partOfOtherInput(input: keyof typeof INPUTS): Message {
  return {
    ar: `بُني هذا الجزء ${INPUTS[input].ar}`,
    en: `This part was built ${INPUTS[input].en}`,
  };
}
