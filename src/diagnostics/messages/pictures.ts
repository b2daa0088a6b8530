import type { Message } from '../message.ts';

export const PICTURE_ON_OTHER_SITE: Message = {
  ar: 'هذه صورة من موقع آخر، وقد تُحذف منه أو تكشف قرّاءك له. احفظ ملفها في مجلد الصور واكتب اسمه.',
  en: 'This picture is on another site, which may remove it, and would see your readers. Save its file in the folder of pictures and write its name.',
};

/** @param near the name of one of the editor's own that may be it */
export function pictureHereToo(near: string): Message {
  return {
    ar: `${PICTURE_ON_OTHER_SITE.ar} وعندك ${near}: إن كان هو ملفها فاكتب هذا الاسم.`,
    en: `${PICTURE_ON_OTHER_SITE.en} You have ${near}: if it is this picture, write that name.`,
  };
}

/** @param folder the folder of shared pictures */
export function pictureOutsideContent(folder: string): Message {
  return {
    ar: `هذه الصورة خارج مجلد المحتوى، ولا يُنشر إلا ما فيه. انسخ ملفها نفسه، لا رابطاً إليه، إلى ${folder} واكتب اسمه.`,
    en: `This picture is outside the content folder, and nothing else is published. Copy its file itself, no link to it, to ${folder} and write its name.`,
  };
}

/**
 * @param better a name that would do
 * @param written how an article writes that
 */
export function fileNameUnusable(name: string, better: string, written: string): Message {
  const isAsItIs = written === better;
  return {
    ar: `في اسم الملف ${name} علامة لا تصلح في عنوان. سمِّه ${better} واكتب ${isAsItIs ? 'هذا الاسم' : written}.`,
    en: `The name of the file ${name} has a sign that no address can have. Call it ${better} and write ${isAsItIs ? 'that name' : written}.`,
  };
}

/** @param near how one that is likely meant is written */
export function pictureLikelyMeant(name: string, near: string): Message {
  return {
    ar: `لا توجد صورة بهذا الاسم: ${name}. لعلّها ${near}: اكتب الاسم هكذا، حرفاً بحرف.`,
    en: `There is no picture called ${name}. Perhaps it is ${near}: write the name letter for letter.`,
  };
}

/** @param folder the folder of shared pictures */
export function pictureMissing(name: string, folder: string): Message {
  return {
    ar: `لا توجد صورة بهذا الاسم: ${name}. ضع ملفها في ${folder} أو بجانب الخبر، أو صحّح الاسم.`,
    en: `There is no picture called ${name}. Put its file in ${folder} or beside the article, or correct the name.`,
  };
}

export const PICTURE_FOCUS: Message = {
  ar: 'اكتب في focus موضع ما يجب أن يبقى من الصورة إذا قُصّت: أعلى أو أسفل أو يمين أو يسار أو وسط، أو كلمتين منها مثل «أعلى يمين».',
  en: 'Write in focus where what must stay lies when the picture is cropped: top, bottom, left, right or center, or two of them such as "top right".',
};

export const NOT_A_PICTURE: Message = {
  ar: 'هذا الملف ليس صورة تُعرض في المتصفحات. احفظ الصورة بصيغة JPEG أو PNG أو WebP.',
  en: 'This file is no picture that browsers show. Save the picture as JPEG, PNG or WebP.',
};

export const PICTURE_DAMAGED: Message = {
  ar: 'ملف هذه الصورة ناقص أو تالف، فلا تظهر كلها. انسخه من جديد من مصدره، أو احفظ الصورة مرة أخرى.',
  en: 'The file of this picture is cut off or damaged, so that not all of it shows. Copy it anew from where it came, or save the picture again.',
};

export const PICTURE_EMPTY: Message = {
  ar: 'ملف هذه الصورة فارغ. انسخه من جديد من مصدره.',
  en: 'The file of this picture is empty. Copy it anew from where it came.',
};

export const PICTURE_IS_FOLDER: Message = {
  ar: 'هذا مجلد لا صورة. اكتب اسم ملف الصورة.',
  en: 'This is a folder, not a picture. Write the name of the picture’s file.',
};

export const PICTURE_NOT_READABLE: Message = {
  ar: 'لا يُسمح بقراءة ملف هذه الصورة. غيِّر صلاحياته ليُقرأ.',
  en: 'The file of this picture may not be read. Change its permissions.',
};

/** A picture that WebP cannot hold at the width of the column. */
export function pictureTooTall(width: number, height: number, tallest: number): Message {
  return {
    ar: `هذه الصورة أطول مما يُعرض: ${width} × ${height} بكسل. قصّها أو صغّرها حتى لا يزيد طولها على ${tallest}، أو قسّمها صوراً.`,
    en: `This picture is longer than can be shown: ${width} × ${height} pixels. Crop or scale it to a height of at most ${tallest}, or cut it into several.`,
  };
}

/** @param frames how many pictures a moving picture has */
export function pictureTooLarge(width: number, height: number, frames: number): Message {
  const counted = {
    ar: frames > 1 ? `، ${frames} لقطة` : '',
    en: frames > 1 ? `, ${frames} frames` : '',
  };
  return {
    ar: `هذه الصورة أكبر من أن تُعالج: ${width} × ${height} بكسل${counted.ar}. صغّرها إلى عرض 2400 بكسل مثلاً.`,
    en: `This picture is too large to be worked on: ${width} × ${height} pixels${counted.en}. Scale it down, to a width of 2400 pixels, say.`,
  };
}

/** An original is never published in the place of a picture that could not be made. */
export const PICTURE_NOT_SCALED: Message = {
  ar: 'تعذّر تصغير هذه الصورة، ولا تُنشر كما هي. احفظها من جديد بصيغة JPEG.',
  en: 'This picture could not be made smaller, and is not published as it is. Save it anew as JPEG.',
};

export const PICTURE_WITHOUT_ALT: Message = {
  ar: 'هذه الصورة بلا وصف لمن لا يراها. اكتب بين المعقوفين ما فيها: ![قوارب راسية عند الفجر](boat.jpg).',
  en: 'This picture has no description for those who cannot see it. Write what it shows between the brackets: ![Boats at dawn](boat.jpg).',
};

/** A description that is a name, or that any picture could have. */
export const ALT_SAYS_NOTHING: Message = {
  ar: 'وصف هذه الصورة لا يقول ما فيها، ومن لا يراها يسمعه. اكتب مكانه ما يظهر فيها: «قوارب راسية عند الفجر».',
  en: 'The description of this picture does not say what it shows, and those who cannot see it hear it. Write in its place what there is to see: "Boats at dawn".',
};

/** A description with a link, a footnote or another picture in it. */
export const DESCRIPTION_IS_HEARD: Message = {
  ar: 'وصف الصورة يُسمع كلاماً، فلا يبقى فيه رابط ولا حاشية ولا صورة. اكتب الوصف كلاماً وحده، وضع الرابط أو الحاشية في التعليق تحت الصورة.',
  en: 'The description of a picture is heard as words, and no link, footnote or picture stays in it. Write words alone, and put the link or the footnote into the caption below the picture.',
};

/** What stands below a picture, with no empty line between, and is as long as a paragraph. */
export const CAPTION_LIKE_PARAGRAPH: Message = {
  ar: 'يُقرأ هذا الكلام تعليقاً على الصورة التي فوقه، إذ لا سطر فارغاً بينهما، وهو في طول فقرة. إن كان من النصّ فاترك قبله سطراً فارغاً.',
  en: 'This text is read as the caption of the picture above it, because no empty line stands between them, and it is as long as a paragraph. If it is part of the text, leave an empty line before it.',
};

export const PICTURE_IN_TEXT: Message = {
  ar: 'لا تقف الصورة وسط الكلام. ضعها في سطر وحدها، وقبلها سطر فارغ.',
  en: 'A picture cannot stand inside the text. Put it on a line of its own, with an empty line before it.',
};

/** A picture whose Markdown is shown as text. */
export const PICTURE_NOT_UNDERSTOOD: Message = {
  ar: 'لم تُفهم هذه الصورة. اكتبها هكذا: ![وصف ما فيها](boat.jpg "التعليق")، واسم الملف بلا مسافات، والعلامتان "" مستقيمتان.',
  en: 'This picture is not understood. Write it so: ![What it shows](boat.jpg "The caption"), with a file name without spaces and straight quotation marks.',
};
