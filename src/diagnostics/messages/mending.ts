import { plural } from '../../strings/plural.ts';
import type { Message } from '../message.ts';

const inArabic = plural('ar');
const inEnglish = plural('en');

export const NOTHING_MENDED: Message = {
  ar: 'لم يجد --fix ما يُصلحه.',
  en: '--fix found nothing to mend.',
};

/** What `npm run check -- --fix` has done. */
export function filesMended(count: number): Message {
  return {
    ar: inArabic(count, {
      one: 'أُصلح ملف واحد، والتغيير أعلاه.',
      two: 'أُصلح ملفان، والتغييرات أعلاه.',
      few: `أُصلحت ${count} ملفات، والتغييرات أعلاه.`,
      many: `أُصلح ${count} ملفاً، والتغييرات أعلاه.`,
      other: `أُصلح ${count} ملف، والتغييرات أعلاه.`,
    }),
    en: inEnglish(count, {
      one: 'Mended 1 file: see the changes above.',
      other: `Mended ${count} files: see the changes above.`,
    }),
  };
}
