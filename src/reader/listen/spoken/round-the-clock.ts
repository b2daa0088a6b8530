import { WEEKDAYS } from './weekdays.ts';

/** Of «في 24/7» and «القرار 24/7» the numbers are a day, or a name's. */
const ALWAYS = new RegExp(
  String.raw`(?<![\d/.,]|(?<!\p{L})[وبلف]?(?:في|من|إلى|حتى|منذ|يوم|بتاريخ|تاريخ|رقم|القرار|المادة|القانون|${WEEKDAYS}) )24\/7(?![\d/]|[.,]\d)`,
  'gu',
);
const WEEK = 'طوال أيام الأسبوع';

/** «يعمل 24/7» is «يعمل على مدار الساعة طوال أيام الأسبوع»; what is said already is not said again. */
export function roundTheClockSaid(text: string): string {
  return text.replace(ALWAYS, (_always, at: number) => {
    if (/على مدار الساعة \(?$/u.test(text.slice(0, at))) return WEEK;
    return /^ طوال /u.test(text.slice(at + 4)) ? 'على مدار الساعة' : `على مدار الساعة ${WEEK}`;
  });
}
