import { withAsciiDigits } from '../text/digits.ts';
import { gregorianOfHijri } from './gregorian-of-hijri.ts';
import { monthNamed } from './month-names.ts';
import { parsePublicationDate } from './publication-date.ts';
import { writtenHour } from './written-hour.ts';

const YEAR_FIRST = /^(\d{4})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?!\d)(.*)$/s;
/** As dates are written in Arabic, the day first; of two digits a year of this decade and the next ones. */
const DAY_FIRST = /^(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4}|[2-6]\d)(?!\d)(.*)$/s;
const WITHOUT_SIGNS = /^((?:1[3-9]|20)\d{2})(\d{2})(\d{2})(?!\d)(.*)$/s;
const MONTH = String.raw`(\p{L}+(?:\s\p{L}+)??)\.?[,،]?(?:\s*[/(]\s*\p{L}+(?:\s\p{L}+)?\)?)?`;
const ORDINAL = '(?:st|nd|rd|th)?';
/** The name of a day, and the like. */
const BEFORE = String.raw`^(?:\p{L}+[,،]?\s+){0,2}`;
const DAY_MONTH_YEAR = new RegExp(
  String.raw`${BEFORE}(\d{1,2})${ORDINAL}(?:\s+(?:من|of))?\s+${MONTH}\s+(\d{4}|[2-6]\d)(?!\d)(.*)$`,
  'su',
);
const MONTH_DAY_YEAR = new RegExp(
  String.raw`${BEFORE}${MONTH}\s+(\d{1,2})${ORDINAL}[,،]?\s+(\d{4})(?!\d)(.*)$`,
  'su',
);
const YEAR_MONTH_DAY = new RegExp(
  String.raw`^(\d{4})[,،]?\s+${MONTH}\s+(\d{1,2})(?!\d)(.*)$`,
  'su',
);

/** The same day in the other calendar: «4 رمضان 1446 هـ الموافق 4 مارس 2025 م». */
const EQUAL = /(?:[,،(]\s*)?(?:ال)?موافقة?\s+(?:ل-?\s*)?/u;
/** Which calendar a year is of. */
const CALENDAR = /^\s*(?:م|ميلادية?|ه-?|هجرية?)(?!\p{L})\.?/u;

/** What an editor is told to write for a date that is not read. */
export interface WrittenOtherwise {
  /** The day of our calendar, of one of the hijri calendar. */
  readonly gregorian?: string | undefined;
  /** The date that is likely meant. */
  readonly likely?: string | undefined;
  /** The day of it, where its hour is not understood. */
  readonly day?: string | undefined;
  /** The hour of it, where it has no day. */
  readonly hour?: string | undefined;
}

/** How a date that was written in another order, with other signs or with a month's name is written here. */
export function dateOtherwise(written: string): WrittenOtherwise {
  const seen = written.replace(/[\p{Cf}\p{Mn}]/gu, '');
  const plain = withAsciiDigits(
    seen.replace(/^[\s«»"'“”‘’„]+|(?<![\s«»"'“”‘’„])[\s«»"'“”‘’„]+$/g, ''),
  );
  const text = plain.replace(/\p{Pd}|[−ـ]/gu, '-');
  const days = text.split(EQUAL).flatMap((part) => dayIn(part.trim()) ?? []);
  // Of a day in both calendars that of ours is written.
  const day = days.find(({ isHijri }) => !isHijri) ?? days[0];
  // Figures alone are a year, or a day in part.
  if (day === undefined) return /:|\p{L}/u.test(text) ? { hour: writtenHour(text) } : {};
  const { date, isHijri } = day;
  const rest = day.rest.replace(CALENDAR, '').replace(/[()]/g, ' ').trim();
  const hour = writtenHour(rest);
  const whole = [date, hour].filter(Boolean).join(' ');
  if (!parsePublicationDate(whole, 'UTC')) return {};
  if (isHijri) return { gregorian: whole };
  return rest !== '' && hour === undefined ? { day: date } : { likely: whole };
}

interface WrittenDay {
  /** In our calendar, and of its year, month and day in our order. */
  readonly date: string;
  readonly isHijri: boolean;
  readonly rest: string;
}

function dayIn(text: string): WrittenDay | undefined {
  const [isNumbers, year = '', month = '', day = '', behind] =
    YEAR_FIRST.exec(text) ?? WITHOUT_SIGNS.exec(text) ?? [];
  if (isNumbers) return dated(year, month, day, behind);
  const [isDay, first = '', second = '', last = '', afterDay] = DAY_FIRST.exec(text) ?? [];
  // No month is the thirteenth: the other one is.
  const isMonthFirst = Number(second) > 12 && Number(first) <= 12;
  if (isDay)
    return isMonthFirst
      ? dated(last, first, second, afterDay)
      : dated(last, second, first, afterDay);
  return dayWithName(text);
}

function dayWithName(text: string): WrittenDay | undefined {
  for (const [pattern, order] of [
    [DAY_MONTH_YEAR, ['day', 'month', 'year']],
    [MONTH_DAY_YEAR, ['month', 'day', 'year']],
    [YEAR_MONTH_DAY, ['year', 'month', 'day']],
  ] as const) {
    const found = pattern.exec(text);
    const part = (name: (typeof order)[number]) => found?.[order.indexOf(name) + 1] ?? '';
    const month = monthNamed(part('month'));
    const isHijriYear = /^1[345]\d\d$/.test(part('year'));
    if (!found || !month || isHijriYear !== (month.calendar === 'hijri')) continue;
    return dated(part('year'), String(month.number), part('day'), found[4]);
  }
  return undefined;
}

function dated(year: string, month: string, day: string, rest = ''): WrittenDay {
  const whole = [year.padStart(4, '20'), month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  const gregorian = gregorianOfHijri(whole);
  return { date: gregorian ?? whole, isHijri: gregorian !== undefined, rest };
}
