import type { DigitGroup } from './digit-groups.ts';

const DEVICE = 'هاتف|تلفون|تليفون|فاكس|جوال|موبايل|خلوي|واتساب';
/** «اتصل على», «للاتصال بنا:» */
const CALL = '(?:ال|لل)?[اأيت]?تص(?:ل|ال|لوا|لي|لت)(?: بنا)?(?: على|:)';
/** «هاتف: », a call or «ردمد», and other numbers after it: what follows is no range. */
const TELEPHONE = new RegExp(
  String.raw`(?<!\p{L})[وفبل]?(?:${CALL}|ت|ردم[دك]|تدمد|ال(?:${DEVICE})(?=:)|رقم ال(?:${DEVICE})|${DEVICE}):?(?:[\s\p{Nd}()+\-‐‑–.\/،,]|أو|و)*$`,
  'u',
);
/** Of «هاتف 1500-2500 ريال» the numbers are prices. */
const PRICE =
  /\s*(?:ألف|آلاف|مليون|ريال|دولار|دينار|درهم|جنيه|ليرة|يورو|فرنك|روبية|شيكل|شيقل|أوقية|تومان)/uy;

const MAKER = 'بوين[غج]|[إا]يرباص|طراز|موديل';
const LABEL = 'رقم|رمز|كود|إصدار|نسخة|قانون|مرسوم|ظهير';
/** What has one number, and others of its kind after it: «بوينغ 737-800 و787-9», «القانون رقم 08-09». */
const CALLED = new RegExp(
  String.raw`(?<!\p{L})[وفبلك]?(?:ال|لل)?(?:(?:${MAKER})|(?:${LABEL})(?: ال(?!قياسي)\p{L}+){0,2}|ص\. ?ب\.?):?(?: \d+(?:-\d+)*،?(?= [وأ]))* (?:و ?|أو )?(?:[([]|[#№] ?)?$`,
  'u',
);
const AIRCRAFT = /(?<!\p{L})[وفبلك]?(?:ال|لل)?طائر(?:ة|ات) (?:و ?|أو )?$/u;
/** Its airliners: 737-800. */
export const BOEING = /^7\d7$/;
/** Of three numbers after these; two would be days, or a score. */
const DATED = /(?<!\p{L})[وفبلك]?(?:ال)?(?:تاريخ|يوم(?: ال\p{L}+)?|في|منذ|حتى) $/u;
const WORK = /(?<!\p{L})[وفبلك]?(?:ال)?(?:مسلسل|فيلم) $/u;
/** What is counted by rows of numbers: «الشكل 4-3-3» is no formation of football, «على شكل 4-3-3» is. */
const SECTION =
  /(?<!\p{L})[وفبك]?(?:ال|لل)(?:شكل|جدول|مادة|فقرة|بند|فصل|قسم|باب|مبحث|مطلب|ملحق|صورة|خريطة|درس|وحدة|تمرين|سؤال)(?: رقم)? [([]?$/u;

/** Whether what stands before a number says that it is a telephone, or a number of books. */
export function isTelephoneOf(before: string): boolean {
  return TELEPHONE.test(before);
}

/** Whether money follows a number, which then is a price. */
export function countsMoney(text: string, end: number): boolean {
  PRICE.lastIndex = end;
  return PRICE.test(text);
}

/** Whether what stands before numbers says that all of them are one. */
export function isCalledOne(before: string, groups: readonly DigitGroup[]): boolean {
  const [{ digits: first } = { digits: '' }, ...others] = groups;
  if (!others.every(({ separator }) => separator === '-')) return false;
  if (CALLED.test(before) || (AIRCRAFT.test(before) && BOEING.test(first))) return true;
  return others.length > 1 && (WORK.test(before) || (isDate(groups) && DATED.test(before)));
}

/** Whether what stands before numbers is counted by rows of such. */
export function isOfSection(before: string): boolean {
  return SECTION.test(before);
}

/** 9-6-26 */
function isDate(groups: readonly DigitGroup[]): boolean {
  const [day = 0, month = 0] = groups.map(({ digits }) => Number(digits));
  return groups.length === 3 && day < 32 && month < 13;
}
