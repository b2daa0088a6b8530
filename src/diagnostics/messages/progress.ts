import { plural } from '../../strings/plural.ts';
import type { Message } from '../message.ts';

const inArabic = plural('ar');
const inEnglish = plural('en');

/** What a build does, in its order. */
export const READING: Message = { ar: 'قراءة المحتوى', en: 'Reading the content' };
export const BUNDLING: Message = { ar: 'تجهيز الشيفرة والأنماط', en: 'Preparing code and styles' };

/** @param kept what stays as the last build has made it */
export function makingPages(made: number, kept: number): Message {
  const ar = inArabic(made, {
    one: 'صفحة واحدة',
    two: 'صفحتان',
    few: `${made} صفحات`,
    many: `${made} صفحة`,
    other: `${made} صفحة`,
  });
  const en = inEnglish(made, { one: '1 page', other: `${made} pages` });
  return {
    ar: `إعداد الصفحات: ${ar}${kept > 0 ? `، والباقي (${kept}) كما هو` : ''}`,
    en: `Making ${en}${kept > 0 ? `, the other ${kept} unchanged` : ''}`,
  };
}

export const INDEXING: Message = { ar: 'إعداد فهرس البحث', en: 'Making the search index' };
export const PUBLISHING: Message = { ar: 'نشر ما تغيّر', en: 'Publishing what has changed' };

/** How many steps there are. */
export const STEPS = 5;
