import { plural } from '../../strings/plural.ts';
import type { Message } from '../message.ts';
import { countedFiles } from './counted-files.ts';

const inArabic = plural('ar');

/**
 * What a publish has done to a site that was there.
 *
 * @param file where all its addresses stand
 */
export function siteChanged(changed: number, removed: number, file: string): Message {
  const ar = [
    ...(changed > 0 ? [`تغيّر ${addresses(changed, 'عنوان واحد', 'عنوانان')}`] : []),
    ...(removed > 0 ? [`أزيل ${addresses(removed, 'عنوان واحد', 'عنوانان')}`] : []),
  ];
  const en = [
    ...(changed > 0 ? [`${changed} changed`] : []),
    ...(removed > 0 ? [`${removed} removed`] : []),
  ];
  return {
    ar: `${ar.join('، و')}. كلها في ${file}:`,
    en: `Addresses: ${en.join(', ')}. All of them are in ${file}:`,
  };
}

function addresses(number: number, one: string, two: string): string {
  return inArabic(number, {
    one,
    two,
    few: `${number} عناوين`,
    many: `${number} عنواناً`,
    other: `${number} عنوان`,
  });
}

/** What a host has to be given: the others it has. */
export function toUpload(files: number, bytes: number): Message {
  const size = Math.max(1, Math.round(bytes / 1000));
  const { ar, en } = countedFiles(files);
  return { ar: `للرفع إلى المضيف: ${ar} (${size} ك.ب).`, en: `To upload: ${en}, ${size} kB.` };
}

/** A build that has nothing to do. */
export const NOTHING_CHANGED: Message = {
  ar: 'لم يتغيّر شيء منذ آخر بناء، والموقع كما هو.',
  en: 'Nothing has changed since the last build: the site stays as it is.',
};
