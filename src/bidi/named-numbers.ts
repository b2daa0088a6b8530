import type { DigitGroup } from './digit-groups.ts';

const DEVICE = 'هاتف|تلفون|تليفون|فاكس|جوال|موبايل|خلوي|واتساب';
/** «هاتف: » or «ردمد», and other numbers after it: what follows is no range. */
const TELEPHONE = new RegExp(
  String.raw`(?<!\p{L})[وبل]?(?:ت|ردم[دك]|تدمد|ال(?:${DEVICE})(?=:)|رقم ال(?:${DEVICE})|${DEVICE}):?(?:[\s\p{Nd}()+\-‐‑–.\/،,]|أو|و)*$`,
  'u',
);
/** Of «هاتف 1500-2500 ريال» the numbers are prices. */
const PRICE =
  /\s*(?:ألف|آلاف|مليون|ريال|دولار|دينار|درهم|جنيه|ليرة|يورو|فرنك|روبية|شيكل|شيقل|أوقية|تومان)/uy;

const MAKER = 'بوين[غج]|[إا]يرباص|طراز|موديل|طائرة|طائرات|مسلسل|فيلم';
const LABEL = 'رقم|رمز|كود|إصدار|نسخة|قانون|مرسوم|ظهير|قرار';
/** What has one number, and others of its kind after it: «بوينغ 737-800 و787-9», «القانون رقم 08-09». */
const CALLED = new RegExp(
  String.raw`(?<!\p{L})[وفبلك]?(?:ال|لل)?(?:(?:${MAKER})|(?:${LABEL})(?: ال(?!قياسي)\p{L}+){0,2}|ص\. ?ب\.?):?(?: \d+(?:-\d+)*،?(?= [وأ]))* (?:و ?|أو )?$`,
  'u',
);
/** Of three numbers after these, two of which would be days from one to the other. */
const DATED = /(?<!\p{L})[وفبلك]?(?:ال)?(?:تاريخ|يوم) $/u;

/** Whether what stands before a number says that it is a telephone, or a number of books. */
export function isTelephoneOf(before: string): boolean {
  return TELEPHONE.test(before);
}

/** Whether money follows a number, which then is a price. */
export function countsMoney(text: string, end: number): boolean {
  PRICE.lastIndex = end;
  return PRICE.test(text);
}

/**
 * Whether what stands before numbers says that all of them are one.
 *
 * @param others the groups after the first
 */
export function isCalledOne(before: string, others: readonly DigitGroup[]): boolean {
  if (!others.every(({ separator }) => separator === '-')) return false;
  return CALLED.test(before) || (others.length > 1 && DATED.test(before));
}
