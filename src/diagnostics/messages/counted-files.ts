import { plural } from '../../strings/plural.ts';
import type { Message } from '../message.ts';

const inArabic = plural('ar');
const inEnglish = plural('en');

/** How many files, in words that stand in a sentence. */
export function countedFiles(files: number): Message {
  const ar = inArabic(files, {
    one: 'ملف واحد',
    two: 'ملفان',
    few: `${files} ملفات`,
    many: `${files} ملفاً`,
    other: `${files} ملف`,
  });
  const en = inEnglish(files, { one: '1 file', other: `${files} files` });
  return { ar, en };
}
