import { monthNamed } from '../../../dates/month-names.ts';
import { timeSaid } from './clock.ts';
import { WEEKDAYS } from './weekdays.ts';

const TIME = String.raw`(?<![\d:.])([01]?\d|2[0-4]):([0-5]\d)(?![\d:]|\.\d)`;
const HALF = String.raw`(?: ?([صمظ])(?![\p{L}\p{N}]|\.\p{L}))?`;
const ONE_TIME = new RegExp(TIME + HALF, 'gu');
/** «5:30 pm», «5 a.m.» */
const LATIN_HALF =
  /(?<![\d:.,])(1[0-2]|0?[1-9])(?::([0-5]\d))? ?([ap])(?:m|\.m\.)(?![\p{L}\p{N}])/giu;
const TWO_TIMES = new RegExp(`${TIME} ?[-–—] ?(?=${TIME})`, 'gu');
/** Without one of these beside it 3:15 is a score or a verse. */
const BEFORE_TIME =
  /(?:اليوم|غداً|الليلة|الإمساك|الفجر|الشروق|الظهر|العصر|المغرب|العشاء|الإفطار|السحور|الساعة|من|إلى|حتى|بين|عند|قبل|بعد|منذ|تمام|و) ?$/u;
const AFTER_TIME =
  /^ ?(?:\((?:[01]?\d|2[0-4]):[0-5]\d|صباح|مساء|ظهر|فجر|ليل|عصر|بعد|قبل|بتوقيت|بالتوقيت|غرينتش|جرينتش|إلى)/u;

/** «من 3 حتى 5 م», «الساعة 3 إلى 5 م»: hours; «من 3 إلى 5 م» alone may be metres. */
const EVENING =
  /(?<from>(?:من|بين) |الساعة )(?<start>1[0-2]|[1-9])(?: ?(?<half>[صم])(?![\p{L}]))?(?<to> حتى | إلى |-| - |–| و)(?:الساعة )?(?<end>1[0-2]|[1-9]) ?م(?![\p{L}\p{N}²³/])/gu;
/** What says that figures with «م» after them are hours. */
const OF_HOURS =
  /دوام|مواعيد|يومي|زيارة|مفتوح|تفتح|يفتح|استقبال|عرض|حفل|محاضرة|ندوة|جلسة|ساعات|توقيت|مساء|صباح/u;
const OF_LENGTHS = /موج|ارتفاع|عمق|طول|عرض[هاً]|مساف|علو|قطر|سمك|بعد/u;
/** «من 9 ص حتى 5 م»: after an hour of the morning the other letter is the evening's, and no metre. */
const BOTH_HALVES =
  /(?<![\d:.,])(\d{1,2}) ?ص(?!\p{L})(.{0,20}?)(?<![\d:.,])(\d{1,2}) ?م(?!\p{L})/gu;
const HOUR_ALONE =
  /(?<![\d:.,])(\d{1,2}) ?([صظ])(?!\p{L})|(?<=الساعة )(\d{1,2})(?: ?([صم]))?(?![\p{L}\p{N}:]|\.\d)/gu;
/** «ينتهي 10 م», «الثلاثاء 8 م» */
const BEFORE_HOUR = `ينتهي|تنتهي|يبدأ|تبدأ|ينطلق|تنطلق|يغلق|تغلق|يفتح|تفتح|يقام|تقام|${WEEKDAYS}|غداً|اليوم|الليلة`;
const EVENING_HOUR = new RegExp(
  String.raw`(?<=(?:${BEFORE_HOUR}) )(1[0-2]|[1-9]) ?م(?![\p{L}\p{N}²³/])|(?<![\d:.,/-])(1[0-2]|[1-9]) ?م(?= (?:بتوقيت|بالتوقيت))`,
  'gu',
);
/** «7.30 مساءً», «14.00 بتوقيت بيروت» */
const POINTED =
  /(?<![\d.,:])([01]?\d|2[0-3])\.([0-5]\d)(?= ?(?:صباح|مساء|ظهر|فجر|ليل|بتوقيت|بالتوقيت|غرينتش|ت\.? ?غ(?!\p{L})|ص(?!\p{L})))/gu;
/** «9 صباحاً» */
const HOUR_OF_DAY =
  /(?<![\d:.,/-])(?:(?<=(?<!\p{L})[وفب]?)ال ?)?(1[0-2]|[1-9])(?= (?:صباح|مساء|ظهر|عصر|فجر|ليل)(?:اً|ًا|ا|ً)?(?!\p{L}))/gu;
/** Midnight is no hour of a number. */
const MIDNIGHT = /الساعة (?:(?:00|24):00(?![\d:]|\.\d)|12 ?ص(?!\p{L}))/gu;
/** «20h30», «20س30», as the Maghreb writes hours */
const LETTERED =
  /(?:(?<![\d\p{L}])|(?<=(?<!\p{L})[وف]))([01]?\d|2[0-4]) ?[hس] ?([0-5]\d)(?![\d\p{L}])/gu;

/** «14:30 GMT+3» */
const ZONE = / ?(?:بتوقيت )?(?<![A-Za-z])(?:GMT|UTC)(?: ?([+−-]) ?(\d{1,2}))?(?![\d:A-Za-z])/g;

const DAY_FIRST = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2((?:1\d|20)\d\d)(?![\d/-]|\.\d)/g;
const YEAR_FIRST = /(?<![\d/.-])((?:1\d|20)\d\d)([/.-])(\d{1,2})\2(\d{1,2})(?![\d/-]|\.\d)/g;
/** «2024-05», but «2008-09» is a season. */
const MONTH_OF_YEAR = /(?<![\d/.-])(20\d\d)-(0[1-9]|1[0-2])(?![\d/-]|[.,:]\d)/g;
/** «الأحد - الخميس», but «ليل السبت-الأحد» is one night. */
const DAYS = new RegExp(
  `(?<!\\p{L}|(?<!\\p{L})[وبفل]?(?:ليل|ليلة|ليلتي|مساء) )([وبلف]?(?:${WEEKDAYS})) ?[-–—] ?(?=(?:${WEEKDAYS})(?!\\p{L}))`,
  'gu',
);
/** Nobody writes a day of these years in figures but by the hijri calendar, unless it says so. */
const HIJRI_YEAR = /^1(?:3\d|4[0-4])\d$/;
const IN_OUR_ERA = /^ ?(?:م|ميلادي\p{L}*|للميلاد)(?!\p{L})/u;
const HIJRI_MONTHS = [
  ...['محرم', 'صفر', 'ربيع الأول', 'ربيع الآخر', 'جمادى الأولى', 'جمادى الآخرة', 'رجب', 'شعبان'],
  ...['رمضان', 'شوال', 'ذي القعدة', 'ذي الحجة'],
];
/** «أبريل/نيسان»: one month by two names, of one word or two. */
const TWO_NAMES =
  /(?<!\p{L})((?:(?:كانون|تشرين) )?[ء-ي]+) ?\/ ?((?:(?:كانون|تشرين) )?[ء-ي]+)(?!\p{L})/gu;

/**
 * Dates in figures with the name of their month, and hours as a clock is read.
 *
 * @param months the locale by whose names the publication knows the months
 */
export function datesAndTimesSaid(text: string, months: string): string {
  const format = new Intl.DateTimeFormat(months, { month: 'long', timeZone: 'UTC' });
  const dateSaid = (day: string, month: string, year: string, behind: string) => {
    const [of, at] = [Number(day), Number(month)];
    const isHijri = HIJRI_YEAR.test(year) && !IN_OUR_ERA.test(behind);
    if (of < 1 || of > (isHijri ? 30 : 31) || at < 1 || at > 12) return undefined;
    return `${of} ${isHijri ? HIJRI_MONTHS[at - 1] : format.format(Date.UTC(2000, at - 1))} ${year}`;
  };
  return text
    .replace(MIDNIGHT, 'منتصف الليل')
    .replace(LATIN_HALF, (_time, hour, minutes = '0', half: string) => {
      return timeSaid(Number(hour), Number(minutes), /p/i.test(half) ? 'م' : 'ص');
    })
    .replace(ZONE, (_zone, sign: string | undefined, hours: string, at: number, whole: string) => {
      const space = whole.charAt(at - 1) === '(' ? '' : ' ';
      return `${space}بتوقيت غرينتش${sign ? ` ${sign === '+' ? 'زائد' : 'ناقص'} ${hours}` : ''}`;
    })
    .replace(/(?<=الساعة \d{1,2})[.,](?=[0-5]\d(?![\d%]|[.,]\d))/gu, ':')
    .replace(POINTED, '$1:$2')
    .replace(/ ?(?<!\p{L})ت\.? ?غ(?!\p{L})/gu, ' بتوقيت غرينتش')
    .replace(DAY_FIRST, (date: string, day, _mark, month, year, at: number, whole: string) => {
      return dateSaid(day, month, year, whole.slice(at + date.length)) ?? date;
    })
    .replace(YEAR_FIRST, (date: string, year, _mark, month, day, at: number, whole: string) => {
      return dateSaid(day, month, year, whole.slice(at + date.length)) ?? date;
    })
    .replace(MONTH_OF_YEAR, (month: string, year: string, at: string) => {
      return year.slice(2) < at
        ? month
        : `${format.format(Date.UTC(2000, Number(at) - 1))} ${year}`;
    })
    .replace(DAYS, '$1 إلى ')
    .replace(TWO_NAMES, (names, one, other) => {
      return monthNamed(one) && monthNamed(other) ? `${one} ${other}` : names;
    })
    .replace(EVENING, (...match) => {
      const [whole, at] = [String(match[0]), Number(match.at(-3))];
      return eveningSaid(
        whole,
        match.at(-1),
        String(match.at(-2)).slice(Math.max(0, at - NEAR), at),
      );
    })
    .replace(BOTH_HALVES, (_hours, from, between, to) => {
      const until = /^ ?[-–—] ?$/.test(between) ? ' إلى ' : between;
      return `${timeSaid(Number(from), 0, 'ص')}${until}${timeSaid(Number(to), 0, 'م')}`;
    })
    .replace(HOUR_ALONE, (whole, lettered, letter, hour, half) => {
      const of = Number(lettered ?? hour);
      return of > 24 ? whole : timeSaid(of, 0, letter ?? half);
    })
    .replace(EVENING_HOUR, (_hour, hour, other) => timeSaid(Number(hour ?? other), 0, 'م'))
    .replace(HOUR_OF_DAY, (_hour, hour) => timeSaid(Number(hour), 0, undefined))
    .replace(LETTERED, (_time, hour, minutes) => timeSaid(Number(hour), Number(minutes), undefined))
    .replace(TWO_TIMES, (_range, hour, minutes) => `${hour}:${minutes} إلى `)
    .replace(ONE_TIME, (time, hour, minutes, half, at: number, whole: string) => {
      const after = whole.slice(at + time.length);
      const isTime = half || BEFORE_TIME.test(whole.slice(0, at)) || AFTER_TIME.test(after);
      return isTime ? timeSaid(Number(hour), Number(minutes), half) : time;
    });
}

/** How far from hours a word is that tells that they are. */
const NEAR = 40;

function eveningSaid(whole: string, groups: Record<string, string>, before: string): string {
  const { from = '', start, half, to = '', end } = groups;
  const areHours =
    from === 'الساعة ' ||
    half === 'ص' ||
    (!OF_LENGTHS.test(before) && (to === ' حتى ' || OF_HOURS.test(before)));
  if (!areHours) return whole;
  const first = timeSaid(Number(start), 0, half);
  const between = /[-–]/u.test(to) ? ' إلى ' : to;
  return `${from}${first}${between}${timeSaid(Number(end), 0, 'م')}`;
}
