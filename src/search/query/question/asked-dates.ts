import { fold } from '../../../arabic/fold.ts';
import { monthNamed } from '../../../dates/month-names.ts';
import { SINCE, type Since } from '../address.ts';
import { countedDays } from './counted-days.ts';
import { firstDay, isDate, isoOf } from './iso-dates.ts';
import { isToday, relativeDate } from './relative-dates.ts';

/** Days before today that an article of a range is no older than. */
export const DAYS: Readonly<Record<Since, number>> = { day: 1, week: 7, month: 30, year: 365 };

/** The ranges that end today by the words that are typed for them; the first of them is told. */
export const RANGE_WORDS: Readonly<Record<Since, readonly string[]>> = {
  day: ['يوم', 'أمس', 'day', 'yesterday'],
  week: ['أسبوع', 'week'],
  month: ['شهر', 'month'],
  year: ['سنة', 'عام', 'year'],
};

/** What may stand around a range and says no more than that it ends today: «آخر أسبوع»، «الشهر الماضي». */
const AROUND = /^(?:اخر|خلال|last|past|the) | (?:الماضي|الاخير|المنصرم|واحد)ه?$| ago$/g;

/** The range that ends today by its name, if one was typed. */
export function rangeMeant(typed: string): Since | undefined {
  const folded = bare(typed);
  if (isToday(folded)) return undefined;
  const word = folded.replaceAll(AROUND, '').replace(/^ال(?=..)/, '');
  return SINCE.find((each) => RANGE_WORDS[each].some((known) => fold(known) === word));
}

/** The first day of so many days that end today, if a number of them was typed: «3 أيام»، «يومين». */
export function daysMeant(typed: string, today: number): string | undefined {
  const days = countedDays(bare(typed).replaceAll(AROUND, ''));
  return days === undefined ? undefined : isoOf(today - days);
}

/** The month, as -04, of whatever year, if its name or number alone was typed. */
export function monthMeant(typed: string): string | undefined {
  const text = bare(typed).replace(/^(?:شهر|month) /, '');
  const named = /[ء-ي]{7}|الماضي$|\d/.test(text) ? undefined : monthNamed(text);
  const number =
    named?.calendar === 'gregorian' ? named.number : /^\d\d?$/.test(text) ? text : undefined;
  return number === undefined ? undefined : `-${String(number).padStart(2, '0')}`;
}

/** A day, a month or a year: its numbers, the year first or last. */
const DATE =
  /^(?:(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?|(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](\d{4}))$/;
const DAY_AND_MONTH = /^(\d{1,2})[-/.](\d{1,2})$/;
/** «3 أبريل 2025»، «أبريل»، «2025 أبريل»، «April 3, 2025». */
const NAMED_MONTH =
  /^(?:(\d{4}) )?(?:(\d{1,2}) )?(?:من )?(\p{L}+(?: \p{L}+)?)(?: (\d{1,2}),?)?(?:[ ,]+(?:سنه |عام )?(\d{4}))?$/u;
/** What may stand around a date and says what it is: «عام 2025»، «يوم الأحد 27/4»، «مطلع 2024»، «2025م». */
const TITLES =
  /^(?:(?:في|مطلع|بدايه|سنه|عام|شهر|يوم|year|in) |(?:ال)?(?:احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت) (?=\d))+(?=.)|(?<=\d{4}) ?م(?:يلادي|يلاديه)?$| الماضي$/g;

/**
 * A date as it was typed, in whatever digits and spelling, as 2024, 2024-05 or 2024-05-01, and a span of two as
 * 2024/2025; undefined if it is none. One without its year is the last that there was.
 *
 * @param today in days since 1970
 */
export function dateMeant(typed: string, today: number): string | undefined {
  const folded = bare(typed);
  return oneDate(folded, today) ?? spanMeant(folded, today);
}

function oneDate(written: string, today: number): string | undefined {
  const text = written.replaceAll(TITLES, '');
  const relative = relativeDate(written, today) ?? relativeDate(text, today);
  if (relative) return relative;
  const [isNumeric, first, ofFirst, dayOfFirst, dayOfLast, ofLast, last] = DATE.exec(text) ?? [];
  if (isNumeric) return dateOf(today, first ?? last, ofFirst ?? ofLast, dayOfFirst ?? dayOfLast);
  const [isDay, day, month] = DAY_AND_MONTH.exec(text) ?? [];
  if (isDay) return dateOf(today, undefined, month, day);
  const [, before, dayBefore, name = '', dayAfter, after] = NAMED_MONTH.exec(text) ?? [];
  // Names of months begin other words: مارسيليا.
  const named = /^[ء-ي]{7,}$/.test(name) ? undefined : monthNamed(name);
  if (named?.calendar !== 'gregorian') return undefined;
  return dateOf(today, after ?? before, String(named.number), dayBefore ?? dayAfter);
}

function dateOf(today: number, year?: string, month?: string, day?: string): string | undefined {
  // 4/27 can be but one day.
  const [ofYear, ofMonth] = Number(month) > 12 && day ? [day, month] : [month, day];
  const within = [ofYear, ofMonth].flatMap((each) => each?.padStart(2, '0') ?? []);
  const thisYear = isoOf(today).slice(0, 4);
  const inYear = (of: string) => [of, ...within].join('-');
  const isPast = firstDay(inYear(thisYear)) <= today;
  const date = inYear(year ?? (isPast ? thisYear : String(Number(thisYear) - 1)));
  return isDate(date) ? date : undefined;
}

const BETWEEN = /\s?(?:\.\.|[-\u2010-\u2015\u2212/])\s?|\s(?:الي|حتي|to|until|and|و)\s?/g;

/** «2024-2025»، «من يناير إلى مارس 2025»: the year of the second is that of the first, too. */
function spanMeant(written: string, today: number): string | undefined {
  const text = written.replace(/^(?:من|بين|from|between) /, '');
  for (const { 0: sign, index } of text.matchAll(BETWEEN)) {
    const [first, last] = [text.slice(0, index), text.slice(index + sign.length)];
    const [year = ''] = /(?<= |\/)\d{4}$/.exec(last) ?? [];
    const until = oneDate(last, today);
    const from =
      oneDate(`${first}${/\d$/.test(first) ? '/' : ' '}${year}`, today) ?? oneDate(first, today);
    if (from && until)
      return (firstDay(from) > firstDay(until) ? [until, from] : [from, until]).join('/');
  }
  return undefined;
}

/** Folded, without signs at its ends. */
function bare(typed: string): string {
  const signs = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
  return fold(typed).replace(signs, '').replace(/\s+/g, ' ');
}
