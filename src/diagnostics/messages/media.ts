import type { Message } from '../message.ts';

type Kind = 'video' | 'audio';

const BOX = {
  video: {
    ar: 'فيديو',
    en: 'video',
    example: '[قوارب تدخل المرفأ](boats.mp4)',
    english: '[Boats enter the harbour](boats.mp4)',
  },
  audio: {
    ar: 'صوت',
    en: 'audio',
    example: '[شهادة صياد](fisher.mp3)',
    english: '[A fisherman speaks](fisher.mp3)',
  },
} as const;

/** A box whose first line names no file. */
export function mediaWithoutFile(kind: Kind): Message {
  const { ar, en, example, english } = BOX[kind];
  return {
    ar: `لا يذكر هذا الصندوق ملفاً. اكتب تحت :::${ar} سطراً فيه وصف واسم ملف: ${example}.`,
    en: `This box names no file. Below :::${en} write a line with a description and a file: ${english}.`,
  };
}

/** A file that nothing is said of. */
export function mediaWithoutDescription(kind: Kind): Message {
  const { example, english } = BOX[kind];
  return {
    ar: `هذا الملف بلا وصف، فلا يعرف القارئ ما فيه قبل أن يشغّله. اكتب بين المعقوفين ما فيه: ${example}.`,
    en: `This file has no description: readers cannot know what it holds before they play it. Write it between the brackets: ${english}.`,
  };
}

export const VIDEO_WITHOUT_POSTER: Message = {
  ar: 'هذا الفيديو بلا صورة، فيظهر مكانه فارغاً حتى يُشغَّل. أضف في الصندوق سطراً مثل «صورة: boats.jpg».',
  en: 'This video has no picture: its place is empty until it is played. Add a line such as "poster: boats.jpg" to the box.',
};

/** @param written what stands for the length */
export function lengthUnreadable(written: string): Message {
  return {
    ar: `لم تُفهم المدة «${written}». اكتبها دقائق وثواني مثل 3:20، أو ساعات ودقائق وثواني مثل 1:02:03.`,
    en: `The length "${written}" is not understood. Write minutes and seconds such as 3:20, or hours, minutes and seconds such as 1:02:03.`,
  };
}

/** A line that an audio box, or a video of another site, has no use for. */
export const FIELD_NOT_USED: Message = {
  ar: 'لا يظهر هذا السطر هنا: الصورة والترجمة لفيديو من ملفات الموقع. احذفه.',
  en: 'This line is not shown here: a picture and captions belong to a video of the site’s own files. Remove it.',
};

const TYPES: Readonly<Record<Kind, string>> = { video: 'MP4, WebM', audio: 'MP3, M4A, Ogg, WAV' };

/** A file that browsers do not play, by its name or by what it holds. */
export function notMedia(name: string, kind: Kind): Message {
  const thing = { video: { ar: 'فيديو', en: 'video' }, audio: { ar: 'صوتاً', en: 'sound' } }[kind];
  return {
    ar: `الملف ${name} ليس ${thing.ar} تشغّله المتصفحات. احفظه بإحدى هذه الصيغ: ${TYPES[kind].replaceAll(',', '،')}.`,
    en: `The file ${name} is no ${thing.en} that browsers play. Save it as one of: ${TYPES[kind]}.`,
  };
}

/** @param folder the folder of media */
export function mediaMissing(name: string, folder: string): Message {
  return {
    ar: `لا يوجد ملف بهذا الاسم: ${name}. ضعه في ${folder} أو بجانب الخبر، أو صحّح الاسم.`,
    en: `There is no file called ${name}. Put it into ${folder} or beside the article, or correct the name.`,
  };
}

/** @param near how one that is likely meant is written */
export function mediaLikelyMeant(name: string, near: string): Message {
  return {
    ar: `لا يوجد ملف بهذا الاسم: ${name}. لعلّه ${near}: اكتب الاسم هكذا، حرفاً بحرف.`,
    en: `There is no file called ${name}. Perhaps it is ${near}: write the name letter for letter.`,
  };
}

/** @param folder the folder of media */
export function mediaOutsideContent(folder: string): Message {
  return {
    ar: `هذا الملف خارج مجلد المحتوى، ولا يُنشر إلا ما فيه. انسخ الملف نفسه، لا رابطاً إليه، إلى ${folder} واكتب اسمه.`,
    en: `This file is outside the content folder, and nothing else is published. Copy the file itself, no link to it, to ${folder} and write its name.`,
  };
}

/** Captions in another format. */
export function notCaptions(name: string): Message {
  return {
    ar: `الملف ${name} ليس ترجمة بصيغة WebVTT. احفظها ملفاً مثل boats.vtt أول سطر فيه WEBVTT.`,
    en: `The file ${name} has no captions in WebVTT. Save them as a file whose name ends in .vtt and whose first line is WEBVTT.`,
  };
}

/** A link to something on another site about which nothing is said. */
export const ELSEWHERE_WITHOUT_DESCRIPTION: Message = {
  ar: 'هذا الرابط بلا وصف، فلا يعرف القارئ إلى ماذا يؤدي. اكتب قبله وصفاً بين معقوفين: [لقاء مع حارس المنارة](https://youtu.be/abc).',
  en: 'Nothing is said of this link: readers cannot know where it leads. Write a description before it: [The lighthouse keeper speaks](https://youtu.be/abc).',
};
