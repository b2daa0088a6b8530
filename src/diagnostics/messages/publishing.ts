import type { Message } from '../message.ts';

const ELSEWHERE: Message = {
  ar: 'اختر في OUT_DIR مجلداً فارغاً أو جديداً.',
  en: 'give OUT_DIR an empty or a new folder.',
};

/** Why the site is not written to a place, after «it is not written here». */
const REASONS = {
  strangers: {
    ar: `ففي هذا المكان ملفات ليست من بنائه. ${ELSEWHERE.ar}`,
    en: `this place holds files that no build made: ${ELSEWHERE.en}`,
  },
  file: {
    ar: `فهذا ملف وليس مجلداً. ${ELSEWHERE.ar}`,
    en: `this is a file, not a folder: ${ELSEWHERE.en}`,
  },
  link: {
    ar: `فهذه وصلة لا تؤدي إلى مجلد. أصلحها أو احذفها، أو ${ELSEWHERE.ar}`,
    en: `this is a link that leads to no folder. Mend or remove it, or ${ELSEWHERE.en}`,
  },
  workshop: {
    ar: `فما في هذا المجلد يُمحى مع كل بناء. ${ELSEWHERE.ar}`,
    en: `what is in this folder goes with every build: ${ELSEWHERE.en}`,
  },
  unwritable: {
    ar: `فالكتابة في هذا المكان غير ممكنة. أصلح صلاحياته، أو ${ELSEWHERE.ar}`,
    en: `this place cannot be written to. Mend its permissions, or ${ELSEWHERE.en}`,
  },
  full: {
    ar: `فلم يبق على هذا القرص متسع. احذف منه ما لا تحتاج إليه، أو ${ELSEWHERE.ar}`,
    en: `there is no room left on this disk. Remove from it what you do not need, or ${ELSEWHERE.en}`,
  },
  taken: {
    ar: 'ففي البناء ملف بهذا الاسم، وهذا الملف ليس من بناء سابق. انقله من هنا أو غيّر اسمه، ثم أعد البناء.',
    en: 'the build has a file of this name, and this one is from no build before. Move it away or rename it, and build again.',
  },
} satisfies Record<string, Message>;

export type RefusalReason = keyof typeof REASONS;

/** Why the site is not written to a place. */
export function notPublished(reason: RefusalReason): Message {
  return {
    ar: `لن يُكتب الموقع هنا، ${REASONS[reason].ar}`,
    en: `The site is not written here: ${REASONS[reason].en}`,
  };
}

/** Why the site is not written to a place where there is another one. */
export function anotherSite(name: string, url: string): Message {
  return {
    ar: `لن يُكتب الموقع هنا، ففي هذا المكان موقع آخر: «${name}»، وعنوانه ${url}. ${ELSEWHERE.ar} وإن كان هذا موقعك وقد غيّرت اسمه وعنوانه معاً، فاحذف سطر url من الملف .khabar-build.json.`,
    en: `The site is not written here: this place holds another one, "${name}", at ${url}: ${ELSEWHERE.en} If it is yours, and has both a new name and a new address, remove the line url from .khabar-build.json.`,
  };
}

/** What stands where a build keeps something for the next one. @param is the kind of thing that it is */
export function cacheInTheWay(path: string, is: 'file' | 'folder'): Message {
  return is === 'file'
    ? {
        ar: `في ${path} ملف، وهناك يحفظ البناء مجلداً لما بعده. احذف الملف أو انقله، ثم أعد البناء.`,
        en: `${path} is a file, where a build keeps a folder for the next one. Remove it or move it away, and build again.`,
      }
    : {
        ar: `في ${path} مجلد، وهناك يحفظ البناء ملفاً لما بعده. احذف المجلد أو انقله، ثم أعد البناء.`,
        en: `${path} is a folder, where a build keeps a file for the next one. Remove it or move it away, and build again.`,
      };
}
