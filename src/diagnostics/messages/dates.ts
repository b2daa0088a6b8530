import type { Message } from '../message.ts';

export const PUBLICATION_DATE_MISSING: Message = {
  ar: 'لم يُذكر تاريخ النشر. أضف سطراً مثل pubDate: 2024-11-12، أو draft: true إن كان الخبر مسودة.',
  en: 'The publication date is missing. Add a line such as pubDate: 2024-11-12, or draft: true if this is a draft.',
};

/** What an editor may have meant by a date that is not read. */
interface Meant {
  /** That day in our calendar, if it is one of the hijri calendar. */
  readonly gregorian?: string | undefined;
  readonly likely?: string | undefined;
  /** What of it is understood: its day, or an hour without one. */
  readonly day?: string | undefined;
  readonly hour?: string | undefined;
}

/** A date that is no day of the calendar, or is written in another order. */
export function noSuchDate(written: string, { gregorian, likely, day, hour }: Meant): Message {
  if (gregorian) return hijriDate(written, gregorian);
  if (likely) return dateOfOtherOrder(written, likely);
  if (day)
    return {
      ar: `لا يُفهم ما بعد اليوم في التاريخ ${written}. اكتب اليوم وحده: ${day}، أو معه الساعة من 24 ساعة: ${day} 14:30.`,
      en: `What follows the day in the date ${written} is not understood. Write the day alone: ${day}, or with the hour of 24: ${day} 14:30.`,
    };
  if (hour)
    return {
      ar: `في ${written} ساعة بلا يوم. اكتب قبلها السنة ثم الشهر ثم اليوم: 2024-11-12 ${hour}.`,
      en: `${written} is an hour without a day. Write year, month, day before it: 2024-11-12 ${hour}.`,
    };
  return {
    ar: `لا يوجد تاريخ كهذا: ${written}. اكتب السنة ثم الشهر ثم اليوم: 2024-11-12، ومعه الساعة إن شئت: 2024-11-12 14:30.`,
    en: `There is no such date: ${written}. Write year, month, day: 2024-11-12, with the hour if you like: 2024-11-12 14:30.`,
  };
}

/** The same of an option of a command. */
export function noSuchDateOption(written: string, { gregorian, likely }: Meant): Message {
  const option = (date: string) => `--date ${date.includes(' ') ? `"${date}"` : date}`;
  if (gregorian) return hijriDate(written, option(gregorian));
  if (likely) return dateOfOtherOrder(written, option(likely));
  return {
    ar: `لا يوجد تاريخ كهذا: ${written}. اكتب السنة ثم الشهر ثم اليوم: --date 2024-11-12، ومعه الساعة إن شئت: --date "2024-11-12 14:30".`,
    en: `There is no such date: ${written}. Write year, month, day: --date 2024-11-12, with the hour if you like: --date "2024-11-12 14:30".`,
  };
}

function dateOfOtherOrder(written: string, likely: string): Message {
  return {
    ar: `لا يُقرأ التاريخ ${written} كما كُتب: تُكتب السنة ثم الشهر ثم اليوم. إن كان المقصود هذا فاكتب: ${likely}`,
    en: `The date ${written} is not read as it is written: write year, month, day. If this is what is meant, write: ${likely}`,
  };
}

/** @param instead what to write for it */
function hijriDate(written: string, instead: string): Message {
  return {
    ar: `السنة في ${written} هجرية، والتواريخ هنا ميلادية. اكتب بدلاً منه ${instead} بعد أن تتحقق منه، فأول الشهر قد يختلف يوماً بين بلد وآخر.`,
    en: `The year of ${written} is hijri; dates here are Gregorian. Write ${instead} in its place once you have confirmed it: a month may begin a day apart in two countries.`,
  };
}

export const UNKNOWN_TIME_ZONE: Message = {
  ar: 'هذه المنطقة الزمنية غير معروفة. اكتب اسمها في قاعدة IANA، مثل Asia/Riyadh.',
  en: 'This time zone is not known. Write its IANA name, such as Asia/Riyadh.',
};

/** @param written what stands in `SOURCE_DATE_EPOCH` */
export function notASecond(written: string): Message {
  return {
    ar: `القيمة «${written}» ليست وقتاً. اكتب عدد الثواني منذ بداية عام 1970، مثل SOURCE_DATE_EPOCH=1735689600، أو احذف المتغيّر ليُؤخذ الوقت الحاضر.`,
    en: `"${written}" is no time. Write the seconds since the beginning of 1970, such as SOURCE_DATE_EPOCH=1735689600, or unset the variable to take the present time.`,
  };
}

export const UPDATED_BEFORE_PUBLISHED: Message = {
  ar: 'تاريخ التحديث أسبق من تاريخ النشر. اكتب في updatedDate تاريخاً بعد pubDate، أو احذف السطر.',
  en: 'The article is updated before it is published. Give updatedDate a date after pubDate, or remove the line.',
};

export const CORRECTED_BEFORE_PUBLISHED: Message = {
  ar: 'تاريخ التصحيح أسبق من تاريخ النشر. اكتب يوم التصحيح، وهو يوم النشر أو بعده.',
  en: 'The article is corrected before it is published. Give the day of the correction, which is that of pubDate or after it.',
};
