import type { Message } from '../message.ts';

/** `logo` in the settings names no picture. */
export function logoMissing(name: string): Message {
  return {
    ar: `لا توجد صورة شعار بهذا الاسم: ${name}. ضع ملفها (PNG أو SVG أو WebP أو JPEG) في مجلد الصور أو بجانب site.yaml، أو احذف السطر فيُستعمل رمز الموقع.`,
    en: `There is no logo called ${name}. Put its file (PNG, SVG, WebP or JPEG) into the folder of pictures or beside site.yaml, or remove the line: the site's icon is used then.`,
  };
}

/** @param why in the words of the program that reads pictures, in English */
export function logoNotDrawn(name: string, why: string): Message {
  return {
    ar: `تعذّرت قراءة صورة الشعار ${name}. احفظها من جديد بصيغة PNG.`,
    en: `The logo ${name} cannot be read: ${why}. Save it anew as PNG.`,
  };
}

/** A headline that no card holds in type that can be read. */
export const HEADLINE_TOO_LONG_FOR_CARD: Message = {
  ar: 'هذا العنوان أطول من أن تتسع له بطاقة المشاركة، فتحلّ محلها بطاقة القسم. اختصره، أو أضف إلى الخبر صورة (image).',
  en: 'This headline is too long for the card that is shown where the article is shared: its section’s takes its place. Shorten it, or give the article a picture (image).',
};

/** A headline with characters that a card, which is drawn in the site's typeface, cannot have. */
export function headlineNotOnCard(characters: readonly string[]): Message {
  const which = characters.join(' ');
  return {
    ar: `في هذا العنوان ما ليس في خط الموقع (${which})، فيظهر بخط جهاز القارئ، ولا تُرسم له بطاقة مشاركة، بل تحلّ محلها بطاقة القسم. اكتب كلمة مكانه، أو أضف إلى الخبر صورة (image).`,
    en: `This headline has what the site's typeface lacks (${which}): each device shows it in a face of its own, and no card is drawn of it: its section’s is shown where the article is shared. Write a word in its place, or give the article a picture (image).`,
  };
}
