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

/** How long a step will still take, in whole tens of seconds, or minutes. */
export function timeLeft(seconds: number): Message {
  const tens = Math.ceil(seconds / 10) * 10;
  if (tens <= 90) {
    return {
      ar: `بقي نحو ${tens} ${inArabic(tens, { few: 'ثوانٍ', other: 'ثانية' })}`,
      en: `about ${tens} seconds left`,
    };
  }
  const minutes = Math.round(tens / 60);
  const ar = inArabic(minutes, {
    two: 'دقيقتين',
    few: `${minutes} دقائق`,
    other: `${minutes} دقيقة`,
  });
  return { ar: `بقي نحو ${ar}`, en: `about ${minutes} minutes left` };
}

export const INDEXING: Message = { ar: 'إعداد فهرس البحث', en: 'Making the search index' };
export const PUBLISHING: Message = { ar: 'نشر ما تغيّر', en: 'Publishing what has changed' };

/** How many steps there are. */
export const STEPS = 5;
