/** Of what is always there, or always done: «تبدأ 24/7» and «القرار 24/7» have a day, or a name. */
const ALWAYS =
  /(?<=(?<!\p{L})(?:[يتن]عمل|متاح|متوفر|خدم|الخدم|مفتوح|دعم|الدعم|متواصل|مستمر|مراقب|حراس|بث|البث|تغطي|مناوب|توصيل|طوارئ|الطوارئ|على مدار الساعة)\p{L}{0,3}(?: \p{L}+){0,3} \(?)(?<!(?<!\p{L})(?:في|من|إلى|حتى|منذ|يوم|بتاريخ|رقم) )24\/7(?![\d/]|[.,]\d| ?[-–])/gu;
const DAY = 'على مدار الساعة';
const WEEK = 'طوال أيام الأسبوع';

/** «يعمل 24/7» is «يعمل على مدار الساعة طوال أيام الأسبوع»; what is said already is not said again. */
export function roundTheClockSaid(text: string): string {
  return text.replace(ALWAYS, (always: string, at: number) => {
    const [before, behind] = [text.slice(0, at), text.slice(at + always.length)];
    if (/على مدار الساعة \(?$/u.test(before) || behind.startsWith(` ${DAY}`)) return WEEK;
    return behind.startsWith(' طوال ') ? DAY : `${DAY} ${WEEK}`;
  });
}
