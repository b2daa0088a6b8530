import { plural } from '../../strings/plural.ts';
import type { Message } from '../message.ts';

const inArabic = plural('ar');
const inEnglish = plural('en');

/**
 * What a build says when it is done.
 *
 * @param next when the next article appears, in words
 */
export function siteBuilt(published: number, drafts: number, next?: Message): Message {
  const ar = [
    publishedInArabic(published),
    ...(drafts > 0 ? [draftsInArabic(drafts)] : []),
    ...(next ? [`ويُنشر التالي ${next.ar}`] : []),
  ];
  const en = [
    `${published} published`,
    ...(drafts > 0 ? [inEnglish(drafts, { one: '1 draft', other: `${drafts} drafts` })] : []),
    ...(next ? [`the next appears ${next.en}`] : []),
  ];
  return { ar: `${ar.join('، ')}.`, en: `${en.join(', ')}.` };
}

function publishedInArabic(number: number): string {
  return inArabic(number, {
    zero: 'لم يُنشر خبر',
    one: 'نُشر خبر واحد',
    two: 'نُشر خبران',
    few: `نُشر ${number} أخبار`,
    many: `نُشر ${number} خبراً`,
    other: `نُشر ${number} خبر`,
  });
}

function draftsInArabic(number: number): string {
  return inArabic(number, {
    one: 'مسودة واحدة',
    two: 'مسودتان',
    few: `${number} مسودات`,
    many: `${number} مسودة`,
    other: `${number} مسودة`,
  });
}
