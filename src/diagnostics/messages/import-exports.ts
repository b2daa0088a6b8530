import { plural } from '../../strings/plural.ts';
import type { Message } from '../message.ts';
import { shortened } from './import-markdown.ts';

const inArabic = plural('ar');
const inEnglish = plural('en');

/** An export that ends in its midst, or was changed by hand. */
export function exportBroken(name: string, line: number, reason: string): Message {
  return {
    ar: `في الملف ${name} خلل عند السطر ${line} (${reason})، فلم يُستورد منه شيء. صدّره من جديد من موقعه القديم، ثم أعد الأمر.`,
    en: `${name} is broken at line ${line} (${reason}), and nothing of it was imported. Export it anew from the old site, and run this again.`,
  };
}

export function exportTooLarge(name: string, megabytes: number): Message {
  return {
    ar: `الملف ${name} أكبر من ${megabytes} ميغابايت. صدّر الموقع القديم على دفعات، سنة سنة مثلاً، واستورد كل ملف منها.`,
    en: `${name} is larger than ${megabytes} MB. Export the old site in parts, a year each for example, and import each file.`,
  };
}

/** A file in XML or JSON that is no export. */
export function exportNotKnown(name: string): Message {
  return {
    ar: `الملف ${name} ليس تصديراً معروفاً. يُستورد تصدير WordPress (.xml)، وتصدير Ghost (.json)، وملفات RSS وAtom وJSON Feed.`,
    en: `${name} is no export that is known here. Those of WordPress (.xml) and Ghost (.json) are imported, and files in RSS, Atom and JSON Feed.`,
  };
}

export function exportHasNoPosts(name: string): Message {
  return {
    ar: `لا أخبار في الملف ${name}. اختر عند التصدير «كل المحتوى» أو «المقالات»، ثم أعد الأمر.`,
    en: `There are no articles in ${name}. When exporting, choose "All content" or "Posts", and run this again.`,
  };
}

/** What an export holds beside articles. */
export function notArticles(what: string, count: number): Message {
  const ar = inArabic(count, { one: 'واحدة', two: 'اثنتان', other: String(count) });
  const pages = what === 'page';
  return {
    ar: `في التصدير ما ليس أخباراً فلم يؤخذ: ${what} (${ar}).${pages ? ' الصفحات الثابتة تُكتب في content/pages.' : ''}`,
    en: `The export holds what is no article and was left out: ${what} (${count}).${pages ? ' Standing pages are written in content/pages.' : ''}`,
  };
}

/** Texts in the folder of a site that are no articles. */
export function pagesNotTaken(names: readonly string[]): Message {
  const shown = shortened(names);
  return {
    ar: `في المجلد ما ليس أخباراً فلم يؤخذ: ${shown.join('، ')}. مكان الصفحات الثابتة content/pages وما تريده منها خبراً فسمِّه في أمر وحده: npm run import -- FILE.`,
    en: `The folder holds what is no article and was left out: ${shown.join(', ')}. Standing pages are written in content/pages; of what is to be an article name the file by itself: npm run import -- FILE.`,
  };
}

/** Articles that not everybody could read where they come from. */
export function forMembersAlone(names: readonly string[]): Message {
  const shown = shortened(names);
  return {
    ar: `أخبار كانت للأعضاء أو المشتركين وحدهم صارت مسودات: ${shown.map((name) => `«${name}»`).join('، ')}. إن أردتها للجميع فاحذف منها السطر draft: true.`,
    en: `Articles that were for members alone became drafts: ${shown.map((name) => `"${name}"`).join(', ')}. If everybody may read one, remove its line draft: true.`,
  };
}

/** Articles that have no text, or one that only their own system can read. */
export function postsWithoutText(names: readonly string[]): Message {
  const shown = shortened(names);
  return {
    ar: `أخبار لا نصّ لها في الملف فلم تؤخذ: ${shown.map((name) => `«${name}»`).join('، ')}. إن كان نصّها في الموقع القديم فانسخه منه.`,
    en: `Articles that have no text in the file were left out: ${shown.map((name) => `"${name}"`).join(', ')}. If their text is on the old site, copy it from there.`,
  };
}

/** An old address that is told from others by what stands behind `?`, which no static site sees. */
export function addressWithQuery(address: string): Message {
  return {
    ar: `عنوان قديم لا يُحوَّل إلى الخبر، لأن ما بعد ? لا يراه موقع ساكن: ${address}. إن كان مهماً فحوّله في إعدادات خادمك.`,
    en: `An old address cannot lead to its article, because no static site sees what stands behind "?": ${address}. If it matters, redirect it in the settings of your server.`,
  };
}

/** What a run says of many articles at once, below the first of them. */
export function alsoSaidOf(files: readonly string[], others: number): Message {
  const named = files.map((file) => `«${file}»`).join('، ');
  const namedEn = files.map((file) => `"${file}"`).join(', ');
  const more = {
    ar:
      others > 0
        ? ` ${inArabic(others, { one: 'وخبر آخر', two: 'وخبران آخران', few: `و${others} أخبار أخرى`, many: `و${others} خبراً آخر`, other: `و${others} خبر آخر` })}`
        : '',
    en:
      others > 0
        ? ` ${inEnglish(others, { one: 'and 1 other', other: `and ${others} others` })}`
        : '',
  };
  return { ar: `في: ${named}${more.ar}`, en: `In: ${namedEn}${more.en}` };
}

export const NEEDS_AN_EYE: Message = {
  ar: 'ما يحتاج إلى نظر محرر:',
  en: 'What needs an editor’s eye:',
};

/** An article of which a system keeps its form in a way of its own, and beside that its words. */
export const WORDS_ALONE: Message = {
  ar: 'لا يحوي الملف من هذا الخبر إلا كلماته بلا تنسيق: أعد من الموقع القديم عناوينه وروابطه وصوره.',
  en: 'The file holds the words of this article alone, without their form: bring back its headings, links and pictures from the old site.',
};
